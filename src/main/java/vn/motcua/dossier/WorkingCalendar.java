package vn.motcua.dossier;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which days the agency works: Monday to Friday, and what each year's table of holidays and swaps says otherwise. */
public final class WorkingCalendar {

    /** The zone of every date and deadline. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final Set<Integer> years;
    private final Set<Integer> unconfirmed;

    public WorkingCalendar(Collection<CalendarDay> days) {
        for (var day : days)
            if (this.days.put(day.date(), day) != null)
                throw new IllegalArgumentException("Two lines for one day: " + day.date());
        years = years(days);
        unconfirmed = years(days.stream().filter(day -> !day.isConfirmed()).toList());
    }

    /** Reads a table of date, type, source and confidence; its first line names the columns. */
    public static WorkingCalendar read(Reader table) {
        return new WorkingCalendar(new BufferedReader(table)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CalendarDay::parse)
                .toList());
    }

    private static Set<Integer> years(Collection<CalendarDay> days) {
        return days.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /** This calendar and one more day, or one that replaces what the table says of it. */
    public WorkingCalendar with(CalendarDay day) {
        var all = new TreeMap<>(days);
        all.put(day.date(), day);
        return new WorkingCalendar(all.values());
    }

    /** Whether the office works that day. */
    public boolean isWorkingDay(LocalDate date) {
        var day = days.get(date);
        return day == null
                ? date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                : day.type() == CalendarDay.Type.SWAP_WORK;
    }

    /** Whether that day is a public holiday, or the day off given for one. */
    public boolean isPublicHoliday(LocalDate date) {
        var day = days.get(date);
        return day != null && day.isPublicHoliday();
    }

    /** The first working day after a date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return firstWorkingDay(date.plusDays(1));
    }

    /** The date itself if the office works that day, otherwise the first working day after it. */
    public LocalDate firstWorkingDay(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    /** Whether the table knows the holidays of that year. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /** Whether every day of that year's table rests on a published document. */
    public boolean isConfirmed(int year) {
        return covers(year) && !unconfirmed.contains(year);
    }

    /** The days of one year's table, in order. */
    public List<CalendarDay> of(int year) {
        return days.values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }
}
