package vn.motcua.director;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;

/** What decisions usually grant, by procedure and ground; kept, so that reading it doesn't grow with the archive. */
@Component
class UsualAmounts {

    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    UsualAmounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is usual for every procedure and ground of which decisions were signed within a year. */
    Table read() {
        var rows = new HashMap<String, UsualAmount>();
        jdbc.sql("select procedure_key, ground, cases, low_amount, middle_amount, high_amount from usual_amount")
                .query(row -> {
                    rows.put(key(row.getString("procedure_key"), row.getString("ground")), amount(row));
                });
        return new Table(rows);
    }

    /** Reckons it anew if that wasn't done today. */
    @Transactional
    boolean reckonDue() {
        var today = LocalDate.now(clock);
        if (today.equals(last().orElse(null))) return false;
        jdbc.sql("delete from usual_amount").update();
        jdbc.sql(
                        """
                        insert into usual_amount
                          (procedure_key, ground, cases, low_amount, middle_amount, high_amount, reckoned_on)
                        select d.procedure_key, d.ground, count(*),
                          percentile_disc(0.1) within group (order by s.worth),
                          percentile_disc(0.5) within group (order by s.worth),
                          percentile_disc(0.9) within group (order by s.worth),
                          cast(? as date)
                        from signature g
                          join sheet s on s.dossier = g.dossier and s.kind = 'Decision' and s.worth > 0
                            and s.revision = (select max(l.revision) from sheet l where l.dossier = g.dossier and l.kind = 'Decision')
                          join dossier d on d.code = g.dossier
                        where g.what = 'DECISION' and g.signed_at >= ?
                        group by d.procedure_key, d.ground""")
                .params(
                        today,
                        today.minusMonths(MONTHS).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
        return true;
    }

    private Optional<LocalDate> last() {
        return jdbc.sql("select max(reckoned_on) from usual_amount")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private static UsualAmount amount(ResultSet row) throws SQLException {
        return new UsualAmount(
                row.getInt("cases"),
                row.getLong("low_amount"),
                row.getLong("middle_amount"),
                row.getLong("high_amount"));
    }

    private static String key(String procedure, String ground) {
        return procedure + " " + ground;
    }

    /** What is usual, for whoever has a dossier at hand. */
    record Table(Map<String, UsualAmount> rows) {

        /** What is usual for a dossier; nothing for a list, whose sum says nothing about a person. */
        @Nullable
        UsualAmount of(Dossier dossier) {
            return dossier.isList() ? null : rows.get(key(dossier.procedure(), dossier.ground()));
        }
    }
}
