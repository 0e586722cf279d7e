package vn.motcua.benefits;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.benefits.RepeatedGrants.Asked;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.PriorSettlements;
import vn.motcua.dossier.ToldFacts;

/** Tells the desk what was settled or granted before, here or elsewhere. */
@Component
class SettledBefore implements PriorSettlements {

    private final EarlierSettlements elsewhere;
    private final SettledHere here;

    private final Screening screening;

    SettledBefore(EarlierSettlements elsewhere, SettledHere here, Screening screening) {
        this.elsewhere = elsewhere;
        this.here = here;
        this.screening = screening;
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
    public List<Prior> before(Person person, String procedure, ToldFacts told) {
        var known = KnownAs.presented(person);
        var found = screening.search(new Asked(null, known, procedure, told));
        var settled =
                found.settled().stream().filter(known::isOwn).map(earlier -> new Prior(earlier.reference(), false));
        var again = found.repeated().stream().map(grant -> new Prior(grant.decision() + ", " + grant.dossier(), true));
        return Stream.concat(again, settled).distinct().toList();
    }
}
