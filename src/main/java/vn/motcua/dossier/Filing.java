package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/** How a document is filed: what it is, its title, and the required paper it stands for, if it does. */
public record Filing(DocumentKind kind, String title, @Nullable String paperKey) {

    private static final int LONGEST = 200;

    public Filing {
        if (title.length() > LONGEST) title = title.substring(0, LONGEST);
    }

    public Filing(DocumentKind kind, String title) {
        this(kind, title, null);
    }
}
