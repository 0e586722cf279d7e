package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import vn.motcua.dossier.DossierScope;
import vn.motcua.inspection.InspectionSession.Confirmation;
import vn.motcua.inspection.InspectionSession.Ending;
import vn.motcua.inspection.InspectionSession.Order;

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
                .query(SessionBook::row)
                .list();
    }

    Optional<InspectionSession> find(long id) {
        return jdbc.sql("select * from inspection_session where id = ?")
                .param(id)
                .query(SessionBook::row)
                .optional();
    }

    /** The sessions of an inspector that run on a day, the oldest first. */
    List<InspectionSession> running(String inspector, LocalDate today) {
        return jdbc.sql(
                        """
                        select * from inspection_session where inspector = ? and lasts_until >= ?
                          and confirmed_at is not null and ended_at is null order by id""")
                .params(inspector, today)
                .query(SessionBook::row)
                .list();
    }

    private static InspectionSession row(ResultSet row, int number) throws SQLException {
        return new InspectionSession(
                row.getLong("id"),
                new Order(
                        row.getString("order_number"),
                        row.getObject("ordered_on", LocalDate.class),
                        row.getString("reason")),
                new DossierScope(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_until", LocalDate.class),
                        parted(row.getString("procedures")),
                        parted(row.getString("units"))),
                row.getObject("lasts_until", LocalDate.class),
                new Actor(row.getString("inspector"), row.getString("inspector_name")),
                at(row, "stated_at"),
                confirmation(row),
                ending(row));
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        var by = row.getString("confirmed_by");
        return by == null
                ? null
                : new Confirmation(new Actor(by, row.getString("confirmed_by_name")), at(row, "confirmed_at"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var by = row.getString("ended_by_name");
        return by == null ? null : new Ending(by, at(row, "ended_at"), row.getString("ended_because"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String joined(Set<String> names) {
        return names.isEmpty() ? null : String.join(" ", names.stream().sorted().toList());
    }

    private static Set<String> parted(@Nullable String names) {
        return names == null ? Set.of() : Set.of(names.split(" "));
    }
}
