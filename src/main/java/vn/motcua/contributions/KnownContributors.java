package vn.motcua.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Insured;
import vn.motcua.dossier.InsuredPeople;

/** Tells whoever checks a list what the contribution register knows of its people, all at once. */
@Component
class KnownContributors implements InsuredPeople {

    private final ContributionRegister register;

    KnownContributors(ContributionRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, Insured> under(Collection<String> insuranceNumbers) {
        return register.all(insuranceNumbers).stream()
                .map(KnownContributors::insured)
                .collect(Collectors.toMap(Insured::insuranceNumber, Function.identity()));
    }

    @Override
    public Map<String, List<Candidate>> alike(Collection<Insured> people) {
        return register.alike(people);
    }

    private static Insured insured(Contributor person) {
        return new Insured(
                person.insuranceNumber(),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.idNumber(),
                person.register());
    }
}
