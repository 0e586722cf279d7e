package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/** The time the office really works: its calendar, as it stands when asked, and its hours together. */
public record WorkingTime(Supplier<WorkingCalendar> calendars, OfficeHours hours) {

    /** By one calendar that doesn't change. */
    public WorkingTime(WorkingCalendar calendar, OfficeHours hours) {
        this(() -> calendar, hours);
    }

    /** The calendar in force. */
    public WorkingCalendar calendar() {
        return calendars.get();
    }

    /** The same time by today's calendar, whatever becomes of it meanwhile. */
    WorkingTime standing() {
        return new WorkingTime(calendar(), hours);
    }

    /** The working time between two moments; negative if the second comes first. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) return between(to, from).negated();
        var start = from.atZone(WorkingCalendar.ZONE);
        var end = to.atZone(WorkingCalendar.ZONE);
        return start.toLocalDate().equals(end.toLocalDate())
                ? within(start.toLocalDate(), start.toLocalTime(), end.toLocalTime())
                : acrossDays(start, end);
    }

    private Duration acrossDays(ZonedDateTime start, ZonedDateTime end) {
        var calendar = calendar();
        var whole = start.toLocalDate()
                .plusDays(1)
                .datesUntil(end.toLocalDate())
                .filter(calendar::isWorkingDay)
                .count();
        return hours.perDay()
                .multipliedBy(whole)
                .plus(within(start.toLocalDate(), start.toLocalTime(), LocalTime.MAX))
                .plus(within(end.toLocalDate(), LocalTime.MIN, end.toLocalTime()));
    }

    private Duration within(LocalDate day, LocalTime from, LocalTime to) {
        return calendar().isWorkingDay(day) ? hours.between(from, to) : Duration.ZERO;
    }

    /** The moment at which so much working time has passed since another one. */
    public Instant after(Instant from, Duration work) {
        var calendar = calendar();
        var day = from.atZone(WorkingCalendar.ZONE).toLocalDate();
        var since = from.atZone(WorkingCalendar.ZONE).toLocalTime();
        var left = work;
        for (; ; day = calendar.nextWorkingDay(day), since = LocalTime.MIN) {
            var today = calendar.isWorkingDay(day) ? hours.between(since, LocalTime.MAX) : Duration.ZERO;
            if (left.compareTo(today) <= 0 && calendar.isWorkingDay(day))
                return day.atTime(hours.after(since, left))
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant();
            left = left.minus(today);
        }
    }

    /** The day on which what arrived at a moment counts as received: after closing time, the next working day. */
    public LocalDate receptionDay(Instant received) {
        var at = received.atZone(WorkingCalendar.ZONE);
        var day = at.toLocalDate();
        var calendar = calendar();
        return at.toLocalTime().isAfter(hours.closing()) ? calendar.nextWorkingDay(day) : calendar.firstWorkingDay(day);
    }

    /** The end of office hours on a day. */
    public ZonedDateTime closing(LocalDate day) {
        return day.atTime(hours.closing()).atZone(WorkingCalendar.ZONE);
    }
}
