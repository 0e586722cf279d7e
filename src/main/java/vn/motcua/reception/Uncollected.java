package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierState;

/** The results that were announced and not collected yet. */
@Repository
class Uncollected {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uncollected(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the acting clerk's desks, the longest overdue first. */
    List<Result> results() {
        return jdbc.sql(
                        """
                        select d.code, d.name, n.announced_at, n.collect_by, n.reminded_at
                        from dossier d join result_notice n on n.dossier = d.code
                        where d.received_unit in (:units) and d.state = :state
                        order by n.collect_by, d.code limit :most""")
                .param("units", Clerks.units())
                .param("state", DossierState.DECIDED.name())
                .param("most", MOST)
                .query(this::result)
                .list();
    }

    private Result result(ResultSet row, int number) throws SQLException {
        var by = instant(row, "collect_by");
        return new Result(
                row.getString("code"),
                row.getString("name"),
                instant(row, "announced_at"),
                by,
                row.getObject("reminded_at") == null ? null : instant(row, "reminded_at"),
                by.isBefore(clock.instant()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A result that lies there: until when it should be collected, and when the applicant was reminded. */
    record Result(
            String code,
            String name,
            Instant announcedAt,
            Instant collectBy,
            @Nullable Instant remindedAt,
            boolean late) {}
}
