package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;

/**
 * One change of the working calendar: what a day is from now on, or that a year's days are all published; with the
 * document it rests on, who made it, when and why. {@code day} is null where a whole year is meant.
 */
public record CalendarAmendment(
        int year,
        @Nullable LocalDate day,
        Change change,
        String source,
        String confidence,
        String reason,
        Instant at,
        Actor by) {

    /** What the change says. */
    public enum Change {
        HOLIDAY,
        COMPENSATION,
        SWAP_OFF,
        SWAP_WORK,
        /** The day is again what its weekday says. */
        ORDINARY,
        /** The year's days are all published. */
        CONFIRMED,
        /** The year's days may still change. */
        DOUBTED;

        /** The change that makes a day of a type. */
        public static Change to(CalendarDay.Type type) {
            return valueOf(type.name());
        }
    }

    WorkingCalendar applyTo(WorkingCalendar calendar) {
        if (day == null) return calendar.said(year, change == Change.CONFIRMED);
        return change == Change.ORDINARY
                ? calendar.without(day)
                : calendar.with(new CalendarDay(day, CalendarDay.Type.valueOf(change.name()), source, confidence));
    }
}
