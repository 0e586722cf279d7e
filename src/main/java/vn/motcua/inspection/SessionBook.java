package vn.motcua.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.inspection.InspectionSession.Ending;

/** The sessions of inspection as the database keeps them. */
@Component
class SessionBook {

    private final JdbcClient jdbc;

    SessionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long write(Statement statement, Actor inspector, Instant now) {
        var key = new GeneratedKeyHolder();
        var scope = statement.scope();
        jdbc.sql(
                        """
                        insert into inspection_session (order_number, ordered_on, reason, period_from, period_until,
                          procedures, units, lasts_until, inspector, inspector_name, stated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        statement.order().number(),
                        statement.order().on(),
                        statement.order().reason(),
                        scope.from(),
                        scope.until(),
                        joined(scope.procedures()),
                        joined(scope.units()),
                        statement.lastsUntil(),
                        inspector.account(),
                        inspector.name(),
                        now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Whether it was waiting until now. */
    boolean confirm(long id, Actor by, Instant now) {
        return jdbc.sql(
                                """
                                update inspection_session set confirmed_at = ?, confirmed_by = ?, confirmed_by_name = ?
                                where id = ? and confirmed_at is null and ended_at is null""")
                        .params(now.atOffset(ZoneOffset.UTC), by.account(), by.name(), id)
                        .update()
                == 1;
    }

    /** Whether it was open until now. */
    boolean end(long id, Ending ending) {
        return jdbc.sql(
                                """
                                update inspection_session set ended_at = ?, ended_by_name = ?, ended_because = ?
                                where id = ? and ended_at is null""")
                        .params(ending.at().atOffset(ZoneOffset.UTC), ending.by(), ending.because(), id)
                        .update()
                == 1;
    }

    List<InspectionSession> all() {
        return jdbc.sql("select * from inspection_session order by id desc")
                .query(SessionRows::row)
                .list();
    }

    Optional<InspectionSession> find(long id) {
        return jdbc.sql("select * from inspection_session where id = ?")
                .param(id)
                .query(SessionRows::row)
                .optional();
    }

    /** The sessions of an inspector that run on a day, the oldest first. */
    List<InspectionSession> running(String inspector, LocalDate today) {
        return jdbc.sql(
                        """
                        select * from inspection_session where inspector = ? and lasts_until >= ?
                          and confirmed_at is not null and ended_at is null order by id""")
                .params(inspector, today)
                .query(SessionRows::row)
                .list();
    }

    private static @Nullable String joined(Set<String> names) {
        return names.isEmpty() ? null : String.join(" ", names.stream().sorted().toList());
    }
}
