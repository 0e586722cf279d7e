package vn.motcua.dossier;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which days the agency works: Monday to Friday, and what each year's table of holidays and swaps says otherwise. */
public final class WorkingCalendar {

    /** The zone of every date and deadline. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final NavigableMap<LocalDate, CalendarDay> days;
    private final Map<Integer, Boolean> said;

    public WorkingCalendar(Collection<CalendarDay> days) {
        this(new TreeMap<>(), Map.of());
        for (var day : days)
            if (this.days.put(day.date(), day) != null)
                throw new IllegalArgumentException("Two lines for one day: " + day.date());
    }

    private WorkingCalendar(NavigableMap<LocalDate, CalendarDay> days, Map<Integer, Boolean> said) {
        this.days = days;
        this.said = said;
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

    /**
     * This calendar and one more day, or one that replaces what the table says of it. A year that begins so isn't
     * confirmed until somebody says so, and an unsure day opens its year again.
     */
    public WorkingCalendar with(CalendarDay day) {
        var year = day.date().getYear();
        var all = new TreeMap<>(days);
        all.put(day.date(), day);
        var words = new HashMap<>(said);
        if (!covers(year)) words.put(year, false);
        if (!day.isConfirmed()) words.remove(year, true);
        return new WorkingCalendar(all, words);
    }

    /** This calendar without what its table says of a day. */
    public WorkingCalendar without(LocalDate date) {
        var all = new TreeMap<>(days);
        all.remove(date);
        return new WorkingCalendar(all, said);
    }

    /** This calendar with somebody's word on whether a year's days are all published. */
    public WorkingCalendar said(int year, boolean confirmed) {
        var words = new HashMap<>(said);
        words.put(year, confirmed);
        return new WorkingCalendar(days, words);
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

    /** Every public holiday that the table knows, and the days off given for them, in order. */
    public List<LocalDate> publicHolidays() {
        return days.values().stream()
                .filter(CalendarDay::isPublicHoliday)
                .map(CalendarDay::date)
                .toList();
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
        var first = days.ceilingKey(LocalDate.of(year, 1, 1));
        return first != null && first.getYear() == year;
    }

    /** Whether every day of that year's table rests on a published document, by the table or by somebody's word. */
    public boolean isConfirmed(int year) {
        if (!covers(year)) return false;
        return said.getOrDefault(year, of(year).stream().allMatch(CalendarDay::isConfirmed));
    }

    /** What the table says of a day, if it says anything. */
    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The years the table knows. */
    public SortedSet<Integer> years() {
        return days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The days of one year's table, in order. */
    public List<CalendarDay> of(int year) {
        return days.values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }
}
