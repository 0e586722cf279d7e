package vn.motcua.benefits;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.PriorSettlements;

/** Tells the desk who was paid a one-time settlement before, here or elsewhere. */
@Component
class SettledBefore implements PriorSettlements {

    private final EarlierSettlements elsewhere;
    private final SettledHere here;

    SettledBefore(EarlierSettlements elsewhere, SettledHere here) {
        this.elsewhere = elsewhere;
        this.here = here;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> insuranceNumbers) {
        if (insuranceNumbers.isEmpty()) return Set.of();
        var numbers = new HashSet<>(elsewhere.among(insuranceNumbers));
        numbers.addAll(here.among(insuranceNumbers));
        return numbers;
    }
}
