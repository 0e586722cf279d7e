package vn.motcua.tasklist;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.tasklist.Criteria.Urgency;

/** Which tasks a person wants to see: whose, narrowed to what, and after which one. */
record Wanted(Scope scope, Criteria criteria, @Nullable Place after) {

    /** Reads what an address says; what it doesn't know counts as not said. */
    static Wanted of(@Nullable String scope, @Nullable String urgency, @Nullable String text, @Nullable String after) {
        var due = named(Urgency.class, urgency, Urgency.ANY);
        return new Wanted(scope(scope), Criteria.urgent(due).saying(text == null ? "" : text), Place.of(after));
    }

    static Scope scope(@Nullable String name) {
        return named(Scope.class, name, Scope.MINE);
    }

    private static <E extends Enum<E>> E named(Class<E> type, @Nullable String name, E otherwise) {
        for (var value : type.getEnumConstants()) if (value.name().equalsIgnoreCase(name)) return value;
        return otherwise;
    }

    /** Whose tasks. */
    enum Scope {
        /** Claimed by the person. */
        MINE,
        /** Free, and for a role the person holds. */
        FREE,
        /** Every open task on the dossiers the person may see. */
        ALL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A place in the list: lists are paged by where one stopped reading, so a page costs the same everywhere. */
    record Place(Instant urgentAt, String task) {

        static @Nullable Place of(@Nullable String text) {
            var dash = text == null ? -1 : text.indexOf('~');
            if (text == null || dash < 0) return null;
            try {
                return new Place(Instant.parse(text.substring(0, dash)), text.substring(dash + 1));
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public String toString() {
            return urgentAt + "~" + task;
        }
    }
}
