package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.SearchWords;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Criteria.Urgency;

/** Narrows what a person's grants reach to what was asked for. */
@Component
class Narrowing {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{10}|\\d{12}");

    private final Clock clock;
    private final WorkingTime time;
    private final ListDialect dialect;

    Narrowing(Clock clock, WorkingTime time, ListDialect dialect) {
        this.clock = clock;
        this.time = time;
        this.dialect = dialect;
    }

    Reach narrow(Reach reach, Wanted wanted, Officer officer) {
        return after(narrow(reach, wanted.criteria(), officer), wanted);
    }

    /** The same wherever one stopped reading. */
    Reach narrow(Reach reach, Criteria criteria, Officer officer) {
        var found = marked(urgent(reach, criteria.due()), criteria.mark(), officer)
                .within("t.procedure_key", criteria.procedures())
                .within("t.unit", criteria.units())
                .within("t.step", criteria.steps())
                .within("t.clock", criteria.clocks().stream().map(Enum::name).toList())
                .within("t.employer", given(criteria.employer()))
                .within("t.assignee", given(criteria.officer()));
        var weighed = weighed(found, criteria);
        var labels = criteria.labels();
        return search(labels.isEmpty() ? weighed : dialect.labelled(weighed, labels), criteria.text());
    }

    private static Reach after(Reach reach, Wanted wanted) {
        var place = wanted.after();
        return place == null
                ? reach
                : reach.and(
                        "t.urgent_at >= ? and (t.urgent_at > ? or t.task_id > ?)",
                        at(place.urgentAt()),
                        at(place.urgentAt()),
                        place.task());
    }

    private Reach urgent(Reach reach, Urgency urgency) {
        var now = clock.instant();
        var running = ClockState.RUNNING.name();
        return switch (urgency) {
            case ANY -> reach;
            case OVERDUE -> reach.and("t.urgent_at < ? and t.clock = ?", at(now), running);
            case SOON ->
                between(reach, now, time.closing(time.receptionDay(now)).toInstant());
            case WEEK -> between(reach, now, now.plus(WEEK));
            case MONTH -> between(reach, now, now.plus(MONTH));
        };
    }

    private static Reach between(Reach reach, Instant from, Instant until) {
        return reach.and(
                "t.urgent_at >= ? and t.urgent_at <= ? and t.clock = ?",
                at(from),
                at(until),
                ClockState.RUNNING.name());
    }

    private Reach marked(Reach reach, Mark mark, Officer officer) {
        var account = officer.actor().account();
        return switch (mark) {
            case ANY -> reach;
            case UNREAD ->
                reach.and(
                        "not exists (select 1 from task_read n where n.task_id = t.task_id and n.account = ?)",
                        account);
            case CHANGED ->
                reach.and(
                        "t.task_id in (select n.task_id from task_read n join open_task o on o.task_id = n.task_id"
                                + " where n.account = ? and n.read_at < o.changed_at)",
                        account);
            case REMINDED ->
                reach.and(
                        "t.dossier in (select f.dossier from follow_up f where f.account = ? and f.on_day <= ?)",
                        account,
                        LocalDate.now(clock));
            case PRESSING -> reach.and("t.pressing = true");
        };
    }

    private static Reach weighed(Reach reach, Criteria criteria) {
        var least = criteria.least();
        var most = criteria.most();
        var found = least == null ? reach : reach.and("t.amount >= ?", least);
        return most == null ? found : found.and("t.amount <= ?", most);
    }

    private Reach search(Reach reach, String text) {
        var words = SearchWords.typed(text);
        if (words.isEmpty()) return reach;
        if (PERSONAL_NUMBER.matcher(text).matches())
            return reach.and(
                    "t.dossier in (select code from dossier where insurance_number = ? or id_number = ?)", text, text);
        return dialect.saying(reach, words);
    }

    private static List<String> given(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
