package vn.motcua.tasklist;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier.ClockState;

/**
 * What a list is narrowed to; whatever is empty doesn't narrow. Sets mean any of them, and all that is given must fit. Read
 * and written as JSON, so that it can be kept.
 */
record Criteria(
        Urgency due,
        Mark mark,
        Set<String> procedures,
        Set<String> units,
        Set<String> steps,
        Set<ClockState> clocks,
        @Nullable Long least,
        @Nullable Long most,
        String employer,
        String officer,
        String text,
        Set<Long> labels) {

    static final Criteria NONE = urgent(Urgency.ANY);

    /** Kept before a part was thought of, it says nothing about it. */
    Criteria(
            @Nullable Urgency due,
            @Nullable Mark mark,
            @Nullable Set<String> procedures,
            @Nullable Set<String> units,
            @Nullable Set<String> steps,
            @Nullable Set<ClockState> clocks,
            @Nullable Long least,
            @Nullable Long most,
            @Nullable String employer,
            @Nullable String officer,
            @Nullable String text,
            @Nullable Set<Long> labels) {
        this.due = due == null ? Urgency.ANY : due;
        this.mark = mark == null ? Mark.ANY : mark;
        this.procedures = procedures == null ? Set.of() : Set.copyOf(procedures);
        this.units = units == null ? Set.of() : Set.copyOf(units);
        this.steps = steps == null ? Set.of() : Set.copyOf(steps);
        this.clocks = clocks == null ? Set.of() : Set.copyOf(clocks);
        this.least = least;
        this.most = most;
        this.employer = employer == null ? "" : employer;
        this.officer = officer == null ? "" : officer;
        this.text = text == null ? "" : text.strip();
        this.labels = labels == null ? Set.of() : Set.copyOf(labels);
    }

    static Criteria urgent(Urgency due) {
        return new Criteria(due, null, null, null, null, null, null, null, null, null, null, null);
    }

    static Criteria ofProcedures(Set<String> procedures) {
        return new Criteria(null, null, procedures, null, null, null, null, null, null, null, null, null);
    }

    static Criteria marked(Mark mark) {
        return new Criteria(null, mark, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same, and found by a text; one that is kept already stays if none is typed. */
    Criteria saying(String typed) {
        return typed.isBlank()
                ? this
                : new Criteria(
                        due,
                        mark,
                        procedures,
                        units,
                        steps,
                        clocks,
                        least,
                        most,
                        employer,
                        officer,
                        typed.strip(),
                        labels);
    }

    /** By legal clock. */
    enum Urgency {
        ANY,
        OVERDUE,
        /** Due by the end of the next working day. */
        SOON,
        WEEK,
        MONTH;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By whether the reader knows it, or wanted to come back to it by today, or it is pressing. */
    enum Mark {
        ANY,
        UNREAD,
        /** Changed since the reader opened it last. */
        CHANGED,
        REMINDED,
        PRESSING;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
