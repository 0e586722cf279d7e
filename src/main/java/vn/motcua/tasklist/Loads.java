package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;

/** How much each person holds, read along the index of holders: it costs what these people hold, however many tasks are open. */
@Component
@Transactional(readOnly = true)
class Loads {

    private final JdbcClient jdbc;

    Loads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many open tasks each of these people holds, by account. */
    Map<String, Integer> held(Collection<Actor> people) {
        if (people.isEmpty()) return Map.of();
        var held = new HashMap<String, Integer>();
        jdbc.sql("select assignee, count(*) from open_task where assignee in (:people) group by assignee")
                .param("people", people.stream().map(Actor::account).toList())
                .query(row -> {
                    held.put(row.getString(1), row.getInt(2));
                });
        return held;
    }

    /** How each person's tasks stand by the legal clock, by account; who holds nothing isn't named. */
    Map<String, Load> of(Collection<Actor> people, Instant now, Instant closing, Instant week) {
        if (people.isEmpty()) return Map.of();
        var loads = new HashMap<String, Load>();
        jdbc.sql(
                        """
                        select assignee, count(*), count(case when clock = 'RUNNING' and urgent_at < :now then 1 end),
                          count(case when clock = 'RUNNING' and urgent_at >= :now and urgent_at <= :closing then 1 end),
                          count(case when clock = 'RUNNING' and urgent_at >= :now and urgent_at <= :week then 1 end),
                          min(opened_at)
                        from open_task where assignee in (:people) group by assignee""")
                .param("people", people.stream().map(Actor::account).toList())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("closing", closing.atOffset(ZoneOffset.UTC))
                .param("week", week.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    loads.put(row.getString(1), Load.of(row));
                });
        return loads;
    }

    /** What somebody holds: all, overdue, due today, due within a week, and since when the oldest waits. */
    record Load(int open, int overdue, int today, int week, @Nullable Instant oldest) {

        static final Load NONE = new Load(0, 0, 0, 0, null);

        private static Load of(ResultSet row) throws SQLException {
            var oldest = row.getObject(6, OffsetDateTime.class);
            return new Load(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), oldest.toInstant());
        }
    }
}
