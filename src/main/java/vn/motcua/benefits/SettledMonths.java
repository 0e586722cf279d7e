package vn.motcua.benefits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.Controls.Settled;

/** The months of many people that one-time settlements have used up, here and elsewhere (Law 41/2024/QH15 art. 5.3). */
@Component
class SettledMonths {

    private final EarlierSettlements elsewhere;
    private final SettledHere here;
    private final Grants grants;

    SettledMonths(EarlierSettlements elsewhere, SettledHere here, Grants grants) {
        this.elsewhere = elsewhere;
        this.here = here;
        this.grants = grants;
    }

    /** By BHXH number; whoever has none is left out. */
    Map<String, List<Settled>> of(Collection<String> insuranceNumbers) {
        if (insuranceNumbers.isEmpty()) return Map.of();
        return Stream.concat(
                        elsewhere.under(insuranceNumbers).stream(),
                        here.candidates(grants.under(insuranceNumbers)).stream())
                .collect(groupingBy(Earlier::insuranceNumber, mapping(Earlier::months, toList())));
    }
}
