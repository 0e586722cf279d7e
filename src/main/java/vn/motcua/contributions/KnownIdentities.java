package vn.motcua.contributions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Identities;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.ReadOnce;
import vn.motcua.dossier.RegisterSilent;

/** Asks the register who may be a person, once in a transaction however many departments want to know. */
@Component
class KnownIdentities implements Identities {

    private final ContributionRegister register;
    private final ReadOnce<IdentityQuestion, Candidates> present = new ReadOnce<>();

    KnownIdentities(ContributionRegister register) {
        this.register = register;
    }

    @Override
    public Candidates candidates(Person person) throws RegisterSilent {
        return candidates(person, null);
    }

    @Override
    public Candidates candidates(Person person, @Nullable String formerIdNumber) throws RegisterSilent {
        try {
            return present.find(
                            IdentityQuestion.about(person, formerIdNumber),
                            question -> Optional.of(register.alike(question)))
                    .orElseThrow();
        } catch (RegisterUnreachable unreachable) {
            throw new RegisterSilent(unreachable);
        }
    }
}
