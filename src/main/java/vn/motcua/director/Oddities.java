package vn.motcua.director;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;

/**
 * Finds what is out of the ordinary about texts that wait for a signature: an amount unlike similar ones, facts that an officer
 * corrected, a control that a person overruled, an exception from the separation of duties, a figure that has changed before.
 */
@Component
class Oddities {

    private static final List<String> ACTS =
            List.of("correctFacts", "ruleControl", "tellApart", "useWaiver", "figureChanged");

    private final UsualAmounts usual;
    private final JdbcClient jdbc;

    Oddities(UsualAmounts usual, JdbcClient jdbc) {
        this.usual = usual;
        this.jdbc = jdbc;
    }

    /** For many dossiers at once. */
    Register of(List<DossierCode> codes) {
        var acts = new HashMap<DossierCode, Set<String>>();
        if (!codes.isEmpty())
            jdbc.sql("select distinct dossier, act from timeline where dossier in (:codes) and act in (:acts)")
                    .param("codes", codes.stream().map(DossierCode::value).toList())
                    .param("acts", ACTS)
                    .query(row -> {
                        acts.computeIfAbsent(new DossierCode(row.getString(1)), code -> new HashSet<>())
                                .add(row.getString(2));
                    });
        return new Register(acts, usual.read());
    }

    /** What was found, for whoever has a text at hand. */
    record Register(Map<DossierCode, Set<String>> acts, UsualAmounts.Table usual) {

        /** How a dossier's decision looks beside others, the amount first. */
        Look of(Dossier dossier, @Nullable Decision decision) {
            var similar = usual.of(dossier);
            var odd = new ArrayList<Oddity>();
            if (similar != null && decision != null && decision.kind() == Decision.Kind.GRANT)
                odd.addAll(amount(similar, decision.amount()));
            var done = acts.getOrDefault(dossier.code(), Set.of());
            ACTS.stream().filter(done::contains).map(Oddity::of).forEach(odd::add);
            return new Look(similar, odd);
        }

        private static List<Oddity> amount(UsualAmount similar, long amount) {
            if (similar.isExceededBy(amount))
                return List.of(Oddity.of("high", similar.times(amount), similar.similar()));
            return similar.isMissedBy(amount)
                    ? List.of(Oddity.of("low", similar.times(amount), similar.similar()))
                    : List.of();
        }
    }

    /** What similar decisions granted, if there are any, and what is odd about this one. */
    record Look(@Nullable UsualAmount usual, List<Oddity> oddities) {

        public boolean isOrdinary() {
            return oddities.isEmpty();
        }
    }
}
