package vn.motcua.reception;

import java.util.Locale;

/** What becomes of a dossier at the desk; the answer of the gateway {@code whichIntake}. */
enum Verdict {
    ACCEPT,
    SUPPLEMENT,
    REFUSE;

    String answer() {
        return name().toLowerCase(Locale.ROOT);
    }
}
