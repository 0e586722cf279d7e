package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/**
 * How a document is filed: what it is, its title, the required paper it stands for, if it does, and the version of the
 * form it was printed by, if it was.
 */
public record Filing(DocumentKind kind, String title, @Nullable String paperKey, @Nullable String form) {

    private static final int LONGEST = 200;

    public Filing {
        if (title.length() > LONGEST) title = title.substring(0, LONGEST);
    }

    public Filing(DocumentKind kind, String title, @Nullable String paperKey) {
        this(kind, title, paperKey, null);
    }

    public Filing(DocumentKind kind, String title) {
        this(kind, title, null, null);
    }

    Filing by(@Nullable String version) {
        return new Filing(kind, title, paperKey, version);
    }
}
