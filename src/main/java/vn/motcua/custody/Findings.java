package vn.motcua.custody;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.custody.HandOvers.Found;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PaperTrail.Outcome;

/** What a receiver has ticked and written so far, by dossier: fields {@code found-<code>} and {@code reason-<code>}. */
record Findings(Map<String, String> fields) {

    private static final String FOUND = "found-";
    private static final String REASON = "reason-";
    private static final int LONGEST = 300;

    Findings {
        fields = Map.copyOf(fields);
    }

    /** The same with one more dossier that came. */
    Findings ticked(DossierCode code, Outcome outcome) {
        var more = new HashMap<>(fields);
        more.put(FOUND + code, outcome.name());
        return new Findings(more);
    }

    boolean has(DossierCode code) {
        return !outcome(code).isEmpty();
    }

    String outcome(DossierCode code) {
        return fields.getOrDefault(FOUND + code, "");
    }

    String reason(DossierCode code) {
        return fields.getOrDefault(REASON + code, "");
    }

    /** What was found, of every dossier something was said of. */
    List<Found> found() {
        return fields.keySet().stream()
                .filter(field -> field.startsWith(FOUND))
                .map(field -> field.substring(FOUND.length()))
                .filter(DossierCode::fits)
                .map(DossierCode::new)
                .filter(this::has)
                .map(code -> new Found(code, outcome(outcome(code)), why(code)))
                .toList();
    }

    private @Nullable String why(DossierCode code) {
        var reason = reason(code).strip();
        return reason.isEmpty() ? null : reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    private static Outcome outcome(String typed) {
        for (var outcome : Outcome.values()) if (outcome.name().equals(typed)) return outcome;
        return Outcome.MISSING;
    }
}
