package vn.motcua.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Organisation.Unit;

/** A sign that an account may be lent, and what the director asked and heard about it. */
record Sign(
        long id,
        LocalDate monday,
        Actor holder,
        Unit unit,
        Seen seen,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String note) {

    /** What was seen: of which kind, when, and the figures and addresses that a sentence of its kind mentions. */
    record Seen(Kind kind, Instant at, List<String> details) {

        private static final String BETWEEN = "\u001f";

        Seen {
            details = List.copyOf(details);
        }

        static Seen of(Kind kind, Instant at, @Nullable Object... details) {
            return new Seen(
                    kind, at, Arrays.stream(details).map(String::valueOf).toList());
        }

        static Seen kept(String kind, Instant at, String text) {
            return new Seen(Kind.valueOf(kind), at, List.of(text.split(BETWEEN)));
        }

        String text() {
            return String.join(BETWEEN, details);
        }
    }

    /** What may be a sign. */
    enum Kind {
        /** Entered at one address while open at another. */
        TWO_PLACES,
        /** Used on a day off, or long before or after office hours. */
        AFTER_HOURS,
        /** Far more look-ups in a day than this person makes. */
        MANY_LOOKS,
        /** Far more tasks in a day than this person does. */
        MANY_TASKS
    }
}
