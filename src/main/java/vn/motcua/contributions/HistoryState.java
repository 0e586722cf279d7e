package vn.motcua.contributions;

import java.util.Locale;

/** How a person's history stands for a dossier: book and register agree, differ, or the procedure needs no history. */
enum HistoryState {
    MATCHING,
    DIFFERING,
    UNNEEDED;

    /** What the diagram hears. */
    String answer() {
        return name().toLowerCase(Locale.ROOT);
    }
}
