package vn.motcua.benefits;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Identities;
import vn.motcua.dossier.PriorSettlements;
import vn.motcua.dossier.RegisterSilent;

/** Tells the desk what was settled or granted before, here or elsewhere, under any number of the person. */
@Component
class SettledBefore implements PriorSettlements {

    private final EarlierSettlements elsewhere;
    private final SettledHere here;
    private final Screening screening;
    private final Identities identities;

    SettledBefore(EarlierSettlements elsewhere, SettledHere here, Screening screening, Identities identities) {
        this.elsewhere = elsewhere;
        this.here = here;
        this.screening = screening;
        this.identities = identities;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> insuranceNumbers) {
        if (insuranceNumbers.isEmpty()) return Set.of();
        var numbers = new HashSet<>(elsewhere.among(insuranceNumbers));
        numbers.addAll(here.among(insuranceNumbers));
        return numbers;
    }

    @Override
    @Transactional(readOnly = true)
    public Found before(Asked asked) {
        var known = known(asked);
        var person = known.orElseGet(() -> KnownAs.presented(asked.person()));
        var found = screening.search(new RepeatedGrants.Asked(null, person, asked.procedure(), asked.told()));
        var settled =
                found.settled().stream().filter(person::isOwn).map(earlier -> new Prior(earlier.reference(), false));
        var again = found.repeated().stream().map(grant -> new Prior(grant.decision() + ", " + grant.dossier(), true));
        return new Found(Stream.concat(again, settled).distinct().toList(), known.isPresent());
    }

    /** The person by every number that the register knows; nothing if it doesn't answer. */
    private Optional<KnownAs> known(Asked asked) {
        var former = asked.formerIdNumber();
        try {
            return Optional.of(new KnownAs(asked.person(), former, identities.candidates(asked.person(), former)));
        } catch (RegisterSilent silent) {
            return Optional.empty();
        }
    }
}
