package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        return due(limit, receivedAt, limit.days());
    }

    /** When a dossier is due whose time stood still from a day to a moment: the days left then count on from there. */
    public DueDate resumed(TimeLimit limit, Instant dueAt, Pause pause) {
        var now = time.standing();
        var left = new DayCount(now.calendar(), limit.kind())
                .between(now.receptionDay(pause.from()), LocalDate.ofInstant(dueAt, WorkingCalendar.ZONE));
        return due(limit, pause.to(), left);
    }

    private DueDate due(TimeLimit limit, Instant from, int days) {
        var now = time.standing();
        var count = new DayCount(now.calendar(), limit.kind());
        count.require(from.atZone(WorkingCalendar.ZONE).getYear());
        var received = now.receptionDay(from);
        var last = count.last(received, days);
        return new DueDate(
                now.closing(last).toOffsetDateTime(),
                limit,
                count.skipped(),
                text("due.basis." + limit.kind()),
                warnings(now.calendar(), received, last));
    }

    /** The same promises by another calendar. */
    public DueDates by(WorkingCalendar calendar) {
        return new DueDates(new WorkingTime(calendar, time.hours()), messages);
    }

    private List<String> warnings(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !calendar.isConfirmed(year))
                .mapToObj(year -> text("due.warning.unconfirmed", Integer.toString(year)))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The time during which a dossier waited for its applicant. */
    public record Pause(Instant from, Instant to) {}
}
