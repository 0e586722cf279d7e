package vn.motcua.tasklist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;

/**
 * Moves open tasks from hand to hand, each with a single statement that names whose the task was: of two people who move it at
 * once, one moves nothing. Nobody's is the empty account.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    HeldTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody gives it to a colleague; false if it isn't where it was. */
    boolean give(String task, String from, Actor to, Actor by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(
                                """
                                update open_task set assignee = ?, assignee_name = ?, assigned_at = ?, changed_at = ?, handed_by = ?
                                where task_id = ? and assignee = ?""")
                        .params(to.account(), to.name(), now, now, by.equals(to) ? null : by.name(), task, from)
                        .update()
                == 1;
    }

    /** It waits for everybody of the role again; false if it isn't where it was. */
    boolean free(String task, String from) {
        return jdbc.sql(
                                """
                                update open_task set assignee = '', assignee_name = null, assigned_at = null, handed_by = null
                                where task_id = ? and assignee = ?""")
                        .params(task, from)
                        .update()
                == 1;
    }

    /** Keeps it for the present transaction; false if it isn't where it was, or somebody is about to take it just now. */
    boolean keep(String task, String from) {
        return jdbc.sql("select 1 from open_task where task_id = ? and assignee = ? for update skip locked")
                .params(task, from)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What a person holds, the most urgent first. */
    List<String> of(String account) {
        return jdbc.sql("select task_id from open_task where assignee = ? order by urgent_at, task_id")
                .param(account)
                .query(String.class)
                .list();
    }
}
