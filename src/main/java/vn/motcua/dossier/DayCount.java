package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Counts the days of one period by one calendar, and remembers those that didn't count. */
final class DayCount {

    private final WorkingCalendar calendar;
    private final TimeLimit.Kind kind;
    private final List<LocalDate> skipped = new ArrayList<>();

    DayCount(WorkingCalendar calendar, TimeLimit.Kind kind) {
        this.calendar = calendar;
        this.kind = kind;
    }

    /** The working day on which a period that counts from the day after another ends (Civil Code 2015 art. 147, 148). */
    LocalDate last(LocalDate from, int days) {
        var counts = counting();
        var day = from;
        for (int counted = 0; counted < days; ) {
            day = next(day);
            if (counts.test(day)) counted++;
            else skipped.add(day);
        }
        return firstWorkingDay(day);
    }

    /** How many days that count lie after one day, up to another. */
    int between(LocalDate from, LocalDate to) {
        var counts = counting();
        return from.isBefore(to)
                ? (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(counts)
                        .count()
                : 0;
    }

    List<LocalDate> skipped() {
        return skipped;
    }

    private Predicate<LocalDate> counting() {
        return switch (kind) {
            case WD -> calendar::isWorkingDay;
            case CDX -> day -> !calendar.isPublicHoliday(day);
            case CD -> day -> true;
        };
    }

    private LocalDate firstWorkingDay(LocalDate day) {
        var last = day;
        for (; !calendar.isWorkingDay(last); last = next(last)) skipped.add(last);
        return last;
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        require(next.getYear());
        return next;
    }

    /** @throws NoCalendar if the calendar doesn't know the year */
    void require(int year) {
        if (!calendar.covers(year)) throw new NoCalendar(year);
    }
}
