package vn.motcua.tasklist;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;

/**
 * Which tasks a person has opened: a list marks what he hasn't opened yet, and what has changed since. Nothing is written on
 * a dossier's way; a mark goes with its task.
 */
@Component
class ReadMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person opens a task; one that closes meanwhile needs no mark. */
    void opened(String task, Actor person) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var known = jdbc.sql("update task_read set read_at = ? where task_id = ? and account = ?")
                .params(now, task, person.account())
                .update();
        if (known == 0) first(task, person, now);
    }

    private void first(String task, Actor person, OffsetDateTime now) {
        try {
            jdbc.sql(
                            """
                            insert into task_read (task_id, account, read_at)
                            select task_id, ?, cast(? as timestamp with time zone) from open_task where task_id = ?""")
                    .params(person.account(), now, task)
                    .update();
        } catch (DataIntegrityViolationException e) {
            // the same person in another window was quicker, or the task is gone
        }
    }
}
