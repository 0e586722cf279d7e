package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Promises the day of the result: counting starts the day after reception (Civil Code 2015 art. 147 and 148). */
@Component
public class DueDates {

    private final WorkingTime time;
    private final MessageSource messages;

    public DueDates(WorkingTime time, MessageSource messages) {
        this.time = time;
        this.messages = messages;
    }

    /**
     * When a dossier received complete at a moment is due, by a rule such as {@code 7 WD}.
     *
     * @throws IllegalArgumentException if the rule isn't a time limit
     * @throws NoCalendar if the period touches a year without a working calendar
     */
    public DueDate due(String rule, Instant receivedAt) {
        return due(TimeLimit.parse(rule), receivedAt);
    }

    /** When a dossier received complete at a moment is due. */
    public DueDate due(TimeLimit limit, Instant receivedAt) {
        var skipped = new ArrayList<LocalDate>();
        requireCalendar(receivedAt.atZone(WorkingCalendar.ZONE).getYear());
        var received = time.receptionDay(receivedAt);
        var last = firstWorkingDay(count(limit, received, skipped), skipped);
        return new DueDate(
                time.closing(last).toOffsetDateTime(),
                limit,
                skipped,
                text("due.basis." + limit.kind()),
                warnings(received, last));
    }

    private LocalDate count(TimeLimit limit, LocalDate received, List<LocalDate> skipped) {
        var counts = counting(limit.kind());
        var day = received;
        for (int counted = 0; counted < limit.days(); ) {
            day = next(day);
            if (counts.test(day)) counted++;
            else skipped.add(day);
        }
        return day;
    }

    private Predicate<LocalDate> counting(TimeLimit.Kind kind) {
        return switch (kind) {
            case WD -> time.calendar()::isWorkingDay;
            case CDX -> day -> !time.calendar().isPublicHoliday(day);
            case CD -> day -> true;
        };
    }

    private LocalDate firstWorkingDay(LocalDate day, List<LocalDate> skipped) {
        var last = day;
        for (; !time.calendar().isWorkingDay(last); last = next(last)) skipped.add(last);
        return last;
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        requireCalendar(next.getYear());
        return next;
    }

    private void requireCalendar(int year) {
        if (!time.calendar().covers(year)) throw new NoCalendar(year);
    }

    private List<String> warnings(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !time.calendar().isConfirmed(year))
                .mapToObj(year -> text("due.warning.unconfirmed", Integer.toString(year)))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
