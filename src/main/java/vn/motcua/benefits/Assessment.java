package vn.motcua.benefits;

import java.util.Locale;
import vn.motcua.dossier.Calculation;

/** What an assessment came to: entitled, not entitled, a calculation that an officer has to write, or a list of many people. */
enum Assessment {
    GRANTED,
    REFUSED,
    ASSISTED,
    LIST;

    static Assessment of(Calculation calculation) {
        return calculation.entitled() ? GRANTED : REFUSED;
    }

    /** What the diagram hears. */
    String answer() {
        return name().toLowerCase(Locale.ROOT);
    }
}
