package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;

/** The numbers of the waiting room: drawn in turn, called in turn, begun anew each day; an agency may do without. */
@Repository
class WaitingRoom {

    private static final int LAST_CALLED = 4;
    private static final String TODAY = " from queue_number where unit = ? and drawn_on = ?";

    private final JdbcClient jdbc;
    private final ReceptionSettings settings;
    private final Clock clock;

    WaitingRoom(JdbcClient jdbc, ReceptionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the agency gives out numbers. */
    boolean isOpen() {
        return settings.queue();
    }

    /** Draws the next number; of two drawn at one moment one is drawn again. */
    int draw(String unit) {
        while (true)
            try {
                var number = jdbc.sql("select coalesce(max(number), 0) + 1" + TODAY)
                        .params(unit, today())
                        .query(Integer.class)
                        .single();
                jdbc.sql("insert into queue_number (unit, drawn_on, number, drawn_at) values (?, ?, ?, ?)")
                        .params(unit, today(), number, now())
                        .update();
                return number;
            } catch (DuplicateKeyException drawnByAnother) {
                continue;
            }
    }

    /** Calls the number that has waited longest; 0 if nobody waits. Of two clerks each gets his own. */
    int call(String unit) {
        while (true) {
            var next = jdbc.sql("select coalesce(min(number), 0)" + TODAY + " and called_at is null")
                    .params(unit, today())
                    .query(Integer.class)
                    .single();
            if (next == 0 || take(unit, next)) return next;
        }
    }

    private boolean take(String unit, int number) {
        return jdbc.sql(
                                """
                                update queue_number set called_at = ?, called_by = ?
                                where unit = ? and drawn_on = ? and number = ? and called_at is null""")
                        .params(now(), Acting.now().account(), unit, today(), number)
                        .update()
                == 1;
    }

    /** Writes a number down with the dossier that was taken in under it. */
    void serve(String unit, int number, DossierCode dossier) {
        jdbc.sql(
                        """
                        update queue_number set dossier = ?
                        where unit = ? and drawn_on = ? and number = ? and called_by = ? and dossier is null""")
                .params(dossier.value(), unit, today(), number, Acting.now().account())
                .update();
    }

    /** Under which number a dossier was taken in, if the agency gives out numbers. */
    Optional<Integer> numberOf(DossierCode dossier) {
        return !isOpen()
                ? Optional.empty()
                : jdbc.sql("select number from queue_number where dossier = ?")
                        .param(dossier.value())
                        .query(Integer.class)
                        .optional();
    }

    int waiting(String unit) {
        return jdbc.sql("select count(*)" + TODAY + " and called_at is null")
                .params(unit, today())
                .query(Integer.class)
                .single();
    }

    /** The number the acting clerk called last and has taken nothing in for; 0 for none. */
    int mine(String unit) {
        return jdbc.sql("select number" + TODAY
                        + " and called_by = ? and dossier is null order by called_at desc, number desc limit 1")
                .params(unit, today(), Acting.now().account())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The numbers called last, the newest first. */
    List<Integer> called(String unit) {
        return jdbc.sql("select number" + TODAY
                        + " and called_at is not null order by called_at desc, number desc limit ?")
                .params(unit, today(), LAST_CALLED)
                .query(Integer.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
