package vn.motcua.tasklist;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which tasks a person wants to see: whose, how urgent, what was typed to find them, and after which one. */
record Wanted(Scope scope, Urgency urgency, String text, @Nullable Place after) {

    /** Reads what an address says; what it doesn't know counts as not said. */
    static Wanted of(@Nullable String scope, @Nullable String urgency, @Nullable String text, @Nullable String after) {
        return new Wanted(
                named(Scope.class, scope, Scope.MINE),
                named(Urgency.class, urgency, Urgency.ANY),
                text == null ? "" : text.strip(),
                Place.of(after));
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

    /** By legal clock. */
    enum Urgency {
        ANY,
        OVERDUE,
        SOON;

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
