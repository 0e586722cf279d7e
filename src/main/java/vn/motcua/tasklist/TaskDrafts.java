package vn.motcua.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;

/** What people have typed into the forms of tasks they hold; it goes with its task, and nobody else reads it. */
@Repository
class TaskDrafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a form as it is now. */
    Draft save(String task, Map<String, String> typed) {
        var draft = new Draft(typed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (update(task, draft) == 0) insert(task, draft);
        return draft;
    }

    private int update(String task, Draft draft) {
        return jdbc.sql("update task_draft set typed = ?, saved_at = ? where task_id = ? and account = ?")
                .params(write(draft.typed()), at(draft), task, account())
                .update();
    }

    private void insert(String task, Draft draft) {
        try {
            jdbc.sql("insert into task_draft (task_id, account, typed, saved_at) values (?, ?, ?, ?)")
                    .params(task, account(), write(draft.typed()), at(draft))
                    .update();
        } catch (DataIntegrityViolationException e) {
            // the same form came from another window at this moment, or the task is gone
        }
    }

    /** What the acting person has typed and not sent. */
    Optional<Draft> find(String task) {
        return jdbc.sql("select typed, saved_at from task_draft where task_id = ? and account = ?")
                .params(task, account())
                .query((row, number) -> new Draft(
                        read(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void drop(String task) {
        jdbc.sql("delete from task_draft where task_id = ? and account = ?")
                .params(task, account())
                .update();
    }

    private String write(Map<String, String> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String typed) {
        try {
            return json.readValue(typed, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String account() {
        return Acting.now().account();
    }

    private static OffsetDateTime at(Draft draft) {
        return draft.savedAt().atOffset(ZoneOffset.UTC);
    }

    /** A form that isn't sent, and when it was last typed into. */
    record Draft(Map<String, String> typed, Instant savedAt) {}
}
