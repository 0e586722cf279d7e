package vn.motcua.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of the time the law gives is left, or how much it is overrun: an amount in steps of a half, its unit, and
 * the share of the period used from 0 to 100. A pause ends with a full new period (law 41/2024 counts from the day the
 * complete dossier is received), a decision or a refusal stops the clock.
 */
public record LegalClock(State state, boolean isLate, Unit unit, BigDecimal amount, int share) {

    /** How the clock stands. */
    public enum State {
        ON_TIME,
        /** One working day or less is left. */
        SOON,
        LATE,
        PAUSED,
        STOPPED
    }

    /** What the amount counts. */
    public enum Unit {
        WORKING_HOURS("hours"),
        WORKING_DAYS("days"),
        DAYS_WITHOUT_HOLIDAYS("days-without-holidays"),
        DAYS("calendar-days");

        private final String shown;

        Unit(String shown) {
            this.shown = shown;
        }
    }

    /** What the pages' clock fragment shows: state, amount and unit in its own words, and the share used. */
    public record Face(String state, @Nullable BigDecimal amount, String unit, int used) {}

    /** Reads the clock of a period at a moment. */
    public static LegalClock read(LegalPeriod period, Instant now, WorkingTime time) {
        var at = period.standsAt(now);
        var late = at.isAfter(period.dueAt());
        var left = time.between(at, period.dueAt()).abs();
        var inHours = left.compareTo(time.hours().perDay()) <= 0;
        var unit = inHours ? Unit.WORKING_HOURS : late ? Unit.WORKING_DAYS : unit(period.kind());
        return new LegalClock(
                state(period, late, inHours),
                late,
                unit,
                amount(unit, left, new Span(at, period.dueAt(), time)),
                share(period, at, time));
    }

    /** The clock as lists and pages draw it; an amount too small to say is left out. */
    public Face face() {
        var shown =
                switch (state) {
                    case ON_TIME -> "ok";
                    case SOON -> "soon";
                    case LATE -> "late";
                    case PAUSED -> "held";
                    case STOPPED -> "done";
                };
        var silent = amount.signum() == 0 || isLate && state != State.LATE;
        return new Face(shown, silent ? null : amount, unit.shown, share);
    }

    private static State state(LegalPeriod period, boolean late, boolean inHours) {
        if (period.stoppedAt() != null) return State.STOPPED;
        if (period.pausedAt() != null) return State.PAUSED;
        if (late) return State.LATE;
        return inHours ? State.SOON : State.ON_TIME;
    }

    private static Unit unit(TimeLimit.Kind kind) {
        return switch (kind) {
            case WD -> Unit.WORKING_DAYS;
            case CDX -> Unit.DAYS_WITHOUT_HOLIDAYS;
            case CD -> Unit.DAYS;
        };
    }

    private static BigDecimal amount(Unit unit, Duration left, Span span) {
        return switch (unit) {
            case WORKING_HOURS -> halves(left, Duration.ofHours(1));
            case WORKING_DAYS -> halves(left, span.time().hours().perDay());
            case DAYS_WITHOUT_HOLIDAYS -> BigDecimal.valueOf(span.days(true));
            case DAYS -> BigDecimal.valueOf(span.days(false));
        };
    }

    private static BigDecimal halves(Duration left, Duration whole) {
        var halves = left.multipliedBy(2).dividedBy(whole);
        var amount = BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
        return halves % 2 == 0 ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount;
    }

    private static int share(LegalPeriod period, Instant at, WorkingTime time) {
        var total = time.between(period.startedAt(), period.dueAt()).toMinutes();
        var used = time.between(period.startedAt(), at).toMinutes();
        return total <= 0 ? 100 : (int) Math.max(0, Math.min(100, used * 100 / total));
    }

    /** The days from a moment to the due date. */
    private record Span(Instant from, Instant dueAt, WorkingTime time) {

        long days(boolean withoutHolidays) {
            var first = from.atZone(WorkingCalendar.ZONE).toLocalDate().plusDays(1);
            var last = dueAt.atZone(WorkingCalendar.ZONE).toLocalDate().plusDays(1);
            return first.datesUntil(last)
                    .filter(day -> !withoutHolidays || !time.calendar().isPublicHoliday(day))
                    .count();
        }
    }
}
