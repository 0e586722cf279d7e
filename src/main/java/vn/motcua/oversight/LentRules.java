package vn.motcua.oversight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.dossier.OfficeHours;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.oversight.Sign.Kind;
import vn.motcua.oversight.Sign.Seen;

/**
 * What makes a sign (official letter 771/BHXH-TTKT section 3: accounts are never lent). None proves anything; each is a question to
 * its holder. The sheet says these rules in words.
 */
final class LentRules {

    /** How long before and after office hours nobody asks. */
    static final Duration GRACE = Duration.ofMinutes(60);

    /** How many earlier days it takes to know what is usual for somebody. */
    static final int DAYS_TO_KNOW = 10;

    /** Below so many in a day nothing is unusual. */
    static final int ALWAYS_USUAL = 20;

    private static final int PERCENT = 95;

    private final WorkingCalendar calendar;
    private final LocalTime opening;
    private final LocalTime closing;

    LentRules(WorkingTime time) {
        this.calendar = time.calendar();
        this.opening = first(time.hours()).minus(GRACE);
        this.closing = time.hours().closing().plus(GRACE);
    }

    /** The signs of one account's week, held against its own earlier days. */
    List<Seen> signs(List<Trace> week, List<DayCount> earlier) {
        return Stream.of(twoPlaces(week), afterHours(week), unusual(week, earlier))
                .flatMap(found -> found)
                .toList();
    }

    /** What an account did on each day of a week on which it did anything. */
    static List<DayCount> counts(List<Trace> week) {
        return byDay(week, trace -> true).entrySet().stream()
                .map(day -> new DayCount(
                        day.getKey(), count(day.getValue(), Trace::isLook), count(day.getValue(), Trace::isTask)))
                .toList();
    }

    private static Stream<Seen> twoPlaces(List<Trace> week) {
        return week.stream()
                .filter(Trace::isInTwoPlaces)
                .map(trace -> Seen.of(Kind.TWO_PLACES, trace.at(), trace.details(), trace.reason()));
    }

    private Stream<Seen> afterHours(List<Trace> week) {
        return byDay(week, this::isAfterHours).values().stream()
                .map(late -> Seen.of(
                        Kind.AFTER_HOURS,
                        late.get(0).at(),
                        late.size(),
                        minute(late.get(0)),
                        minute(late.get(late.size() - 1))));
    }

    private boolean isAfterHours(Trace trace) {
        var time = trace.time();
        return !calendar.isWorkingDay(trace.day()) || time.isBefore(opening) || time.isAfter(closing);
    }

    private static Stream<Seen> unusual(List<Trace> week, List<DayCount> earlier) {
        if (earlier.size() < DAYS_TO_KNOW) return Stream.empty();
        var looks = usual(earlier.stream().map(DayCount::looks));
        var tasks = usual(earlier.stream().map(DayCount::tasks));
        var days = byDay(week, trace -> true).values();
        return Stream.concat(
                days.stream().flatMap(day -> many(Kind.MANY_LOOKS, day, Trace::isLook, looks)),
                days.stream().flatMap(day -> many(Kind.MANY_TASKS, day, Trace::isTask, tasks)));
    }

    private static Stream<Seen> many(Kind kind, List<Trace> day, Predicate<Trace> counted, int usual) {
        var count = count(day, counted);
        var isMany = count > ALWAYS_USUAL && 2 * count > 3 * usual;
        return isMany ? Stream.of(Seen.of(kind, day.get(0).at(), count, usual)) : Stream.empty();
    }

    /** What isn't exceeded on 95 of 100 days, by the nearest rank. */
    private static int usual(Stream<Integer> counts) {
        var sorted = counts.sorted().toList();
        return sorted.get((sorted.size() * PERCENT + 99) / 100 - 1);
    }

    private static Map<LocalDate, List<Trace>> byDay(List<Trace> week, Predicate<Trace> counted) {
        return week.stream()
                .filter(trace -> !trace.isInTwoPlaces())
                .filter(counted)
                .collect(groupingBy(Trace::day, TreeMap::new, toList()));
    }

    private static int count(List<Trace> day, Predicate<Trace> counted) {
        return day.stream().filter(counted).collect(counting()).intValue();
    }

    private static String minute(Trace trace) {
        return trace.time().withSecond(0).withNano(0).toString();
    }

    private static LocalTime first(OfficeHours hours) {
        return hours.sessions().get(0).from();
    }

    /** What an account did on a day. */
    record DayCount(LocalDate day, int looks, int tasks) {}
}
