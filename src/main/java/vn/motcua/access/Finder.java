package vn.motcua.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a room finds for the palette, declared by the room as a bean; who searched is written down there. */
@FunctionalInterface
public interface Finder {

    /** What the acting person may open and what fits the text, the likeliest first; a few. */
    List<Found> find(String typed);

    /**
     * Something found: what it is, what it is called, what tells it from others of that name, and where it leads; {@code search}
     * is what is searched for there, if anything.
     */
    record Found(What what, String label, String note, String path, @Nullable String search) {}

    /** What the palette finds (message key {@code palette.what.<name>}). */
    enum What {
        PERSON("person"),
        DOSSIER("folder2-open"),
        ACCOUNT("person-badge");

        private final String icon;

        What(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }
}
