package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Deaths;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.RegisterSilent;

/** Asks the register who is dead. */
@Component
class KnownDeaths implements Deaths {

    private final ContributionRegister register;

    KnownDeaths(ContributionRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, LocalDate> among(Collection<Beneficiary> people) throws RegisterSilent {
        try {
            return register.deaths(people);
        } catch (RegisterUnreachable unreachable) {
            throw new RegisterSilent(unreachable);
        }
    }
}
