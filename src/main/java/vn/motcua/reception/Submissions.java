package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.WorkingTime;

/** The dossiers that programs have taken in and nobody has looked through yet. */
@Repository
class Submissions {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final WorkingTime time;
    private final ReceptionSettings settings;
    private final Clock clock;

    Submissions(JdbcClient jdbc, WorkingTime time, ReceptionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.time = time;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of the acting clerk's desks, the longest waiting first. */
    List<Submitted> waiting() {
        return jdbc.sql(
                        """
                        select code, name, channel, submitted_at from dossier
                        where received_unit in (:units) and state = :state order by submitted_at, code limit :most""")
                .param("units", Clerks.units())
                .param("state", DossierState.SUBMITTED.name())
                .param("most", MOST)
                .query(this::submitted)
                .list();
    }

    private Submitted submitted(ResultSet row, int number) throws SQLException {
        var at = row.getObject("submitted_at", OffsetDateTime.class).toInstant();
        var by = time.after(at, Duration.ofHours(settings.answerHours()));
        return new Submitted(
                row.getString("code"),
                row.getString("name"),
                Channel.valueOf(row.getString("channel")),
                at,
                by,
                by.isBefore(clock.instant()));
    }

    /** A dossier to be looked through, and whether it should have been answered by now. */
    record Submitted(String code, String name, Channel channel, Instant arrivedAt, Instant answerBy, boolean late) {}
}
