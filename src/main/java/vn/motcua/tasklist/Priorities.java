package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;

/** Which dossiers are pressing, and why. It never beats the legal clock: it comes first among those due at the same moment. */
@Component
@Transactional
class Priorities {

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Clock clock;

    Priorities(JdbcClient jdbc, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Priority> of(DossierCode dossier) {
        return jdbc.sql("select reason, set_by_name, set_at from dossier_priority where dossier = ?")
                .param(dossier.value())
                .query(Priorities::row)
                .optional();
    }

    /** False if it is pressing already. Of two who press at once, the second waits for the first at its open tasks. */
    boolean press(DossierCode dossier, String reason) {
        jdbc.sql(
                        """
                        update open_task set pressing = true, urgent_at = urgent_at - interval '0.000001' second
                        where dossier = ? and pressing = false""")
                .param(dossier.value())
                .update();
        var pressed = jdbc.sql(
                        """
                        insert into dossier_priority (dossier, reason, set_by_name, set_at)
                        select code, ?, ?, cast(? as timestamp with time zone) from dossier
                        where code = ? and not exists (select 1 from dossier_priority p where p.dossier = code)""")
                .params(reason, Acting.person().name(), clock.instant().atOffset(ZoneOffset.UTC), dossier.value())
                .update();
        if (pressed == 0) return false;
        timeline.write(dossier, Note.of("pressDossier").because(reason));
        return true;
    }

    /** False if it isn't pressing. */
    boolean ease(DossierCode dossier) {
        var eased = jdbc.sql("delete from dossier_priority where dossier = ?")
                .param(dossier.value())
                .update();
        if (eased == 0) return false;
        jdbc.sql(
                        """
                        update open_task set pressing = false, urgent_at = urgent_at + interval '0.000001' second
                        where dossier = ? and pressing = true""")
                .param(dossier.value())
                .update();
        timeline.write(dossier, Note.of("easeDossier"));
        return true;
    }

    private static Priority row(ResultSet row, int number) throws SQLException {
        return new Priority(
                row.getString("reason"),
                row.getString("set_by_name"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    /** Why a dossier is pressing, who said so and when. */
    record Priority(String reason, String by, Instant at) {}
}
