package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.access.Role;
import vn.motcua.dossier.ClockObserver;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PersonObserver;
import vn.motcua.journey.TaskObserver;

/**
 * One row per open task, kept in the transaction of whatever opens, claims, completes or drops it, each with a single
 * statement. A row's delete is the lock of its completion: of two people who complete at once, one deletes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenTasks implements TaskObserver, ClockObserver, PersonObserver {

    /** A submission without a due date yet is examined within a day. */
    private static final Duration EXAMINATION = Duration.ofDays(1);

    private static final String PRESSING = "exists (select 1 from dossier_priority p where p.dossier = code)";

    /** A due moment as tasks are ranked by it: a pressing dossier comes a microsecond before others due at the same moment. */
    private static final String RANKED =
            """
            cast(? as timestamp with time zone)
              - case when pressing then interval '0.000001' second else interval '0' second end""";

    /** What a task is found by: the words of its dossier, and its labels among them. */
    private static final String WORDS =
            "words || coalesce((select string_agg(' %s' || label, '') from dossier_label where dossier = code), '')"
                    .formatted(ListDialect.LABEL);

    private static final String RECEPTION = "reception.";

    private final JdbcClient jdbc;
    private final TaskNews news;
    private final Clock clock;

    OpenTasks(JdbcClient jdbc, TaskNews news, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.clock = clock;
    }

    /** The unit where a role works on a dossier: the desk where it came in, everybody else where it is settled. */
    static String home(Role role, Dossier dossier) {
        return role.key().startsWith(RECEPTION) ? dossier.receivedUnit() : dossier.unit();
    }

    @Override
    public void opened(OpenTask task) {
        var home = task.role().startsWith(RECEPTION) ? "received_unit" : "unit";
        jdbc.sql(
                        """
                        insert into open_task (task_id, step, role, definition, dossier, unit, words, procedure_key, clock,
                          employer, amount, pressing, urgent_at, opened_at, changed_at)
                        select ?, ?, ?, ?, code, %1$s, %3$s, procedure_key, clock, employer_code,
                          (select worth from sheet where dossier = code and kind = 'Decision' order by revision desc limit 1),
                          %2$s,
                          coalesce(due_at, cast(? as timestamp with time zone))
                            - case when %2$s then interval '0.000001' second else interval '0' second end,
                          cast(? as timestamp with time zone),
                          cast(? as timestamp with time zone)
                        from dossier where code = ?"""
                                .formatted(home, PRESSING, WORDS))
                .params(
                        task.id(),
                        task.step(),
                        task.role(),
                        task.definition(),
                        at(task.openedAt().plus(EXAMINATION)),
                        at(task.openedAt()),
                        at(task.openedAt()),
                        task.dossier().value())
                .update();
        news.opened(task);
    }

    @Override
    public void dropped(String task) {
        jdbc.sql("delete from open_task where task_id = ?").param(task).update();
        news.dropped(task);
    }

    @Override
    public void started(DossierCode dossier, Instant dueAt) {
        jdbc.sql("update open_task set clock = ?, urgent_at = " + RANKED + ", changed_at = ? where dossier = ?")
                .params(ClockState.RUNNING.name(), at(dueAt), at(clock.instant()), dossier.value())
                .update();
    }

    @Override
    public void dueDateMoved(DossierCode dossier, Instant dueAt) {
        jdbc.sql("update open_task set urgent_at = " + RANKED + ", changed_at = ? where dossier = ?")
                .params(at(dueAt), at(clock.instant()), dossier.value())
                .update();
    }

    @Override
    public void turned(DossierCode dossier, ClockState pace) {
        jdbc.sql("update open_task set clock = ?, changed_at = ? where dossier = ?")
                .params(pace.name(), at(clock.instant()), dossier.value())
                .update();
    }

    @Override
    public void personCorrected(DossierCode dossier) {
        jdbc.sql("update open_task set words = (select " + WORDS + " from dossier where code = ?), changed_at = ?"
                        + " where dossier = ?")
                .params(dossier.value(), at(clock.instant()), dossier.value())
                .update();
    }

    /** The labels of a dossier are others by now; nobody has to read it again for that. */
    void relabelled(DossierCode dossier) {
        jdbc.sql("update open_task set words = (select " + WORDS + " from dossier where code = ?) where dossier = ?")
                .params(dossier.value(), dossier.value())
                .update();
    }

    /** A task as it lies on the desk, with the duties a person has already done on its dossier. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<TaskRow> find(String task, Actor person) {
        return jdbc.sql(
                        """
                        select t.task_id, t.step, t.role, t.definition, t.dossier, t.unit, t.opened_at, t.assignee,
                          t.assignee_name, t.assigned_at, t.procedure_key,
                          (select string_agg(distinct l.duty, ',') from timeline l
                           where l.dossier = t.dossier and l.actor = ?) as duties,
                          (select h.number from journal_head h where h.chain = t.dossier) as lines
                        from open_task t where t.task_id = ?""")
                .params(person.account(), task)
                .query(TaskRow::of)
                .optional();
    }

    /** False if somebody else was quicker. */
    boolean claim(String task, Actor person) {
        return jdbc.sql(
                                """
                                update open_task set assignee = ?, assignee_name = ?, assigned_at = ?
                                where task_id = ? and assignee = ''""")
                        .params(person.account(), person.name(), at(clock.instant()), task)
                        .update()
                == 1;
    }

    /** False if the person no longer has it. */
    boolean release(String task, Actor person) {
        return jdbc.sql(
                                """
                                update open_task set assignee = '', assignee_name = null, assigned_at = null, handed_by = null
                                where task_id = ? and assignee = ?""")
                        .params(task, person.account())
                        .update()
                == 1;
    }

    /** False if the person no longer has it: somebody, or the same person in another window, has completed it. */
    boolean take(String task, Actor person) {
        return jdbc.sql("delete from open_task where task_id = ? and assignee = ?")
                        .params(task, person.account())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
