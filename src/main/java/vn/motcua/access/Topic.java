package vn.motcua.access;

import java.util.Locale;

/** What a desk can be told of. */
public enum Topic {
    /** Work that somebody may take has come. */
    FRESH,
    /** Work in the list is somebody's now, or done. */
    MOVED,
    /** Something happened on what the page shows, or somebody came to it or left it. */
    HERE,
    /** A notice for the person. */
    BELL;

    /** As pages hear it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
