package vn.motcua.tasklist;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;

/** The days on which people want to come back to dossiers: each his own, whoever has the task meanwhile. */
@Component
@Transactional
class FollowUps {

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<FollowUp> of(Actor person, DossierCode dossier) {
        return jdbc.sql("select on_day, note from follow_up where account = ? and dossier = ?")
                .params(person.account(), dossier.value())
                .query((row, number) -> new FollowUp(row.getObject("on_day", LocalDate.class), row.getString("note")))
                .optional();
    }

    /** Sets the day, in place of another one. */
    void set(Actor person, DossierCode dossier, FollowUp day) {
        var moved = jdbc.sql("update follow_up set on_day = ?, note = ? where account = ? and dossier = ?")
                .params(day.on(), day.note(), person.account(), dossier.value())
                .update();
        if (moved == 0)
            jdbc.sql("insert into follow_up (account, dossier, on_day, note) values (?, ?, ?, ?)")
                    .params(person.account(), dossier.value(), day.on(), day.note())
                    .update();
    }

    void drop(Actor person, DossierCode dossier) {
        jdbc.sql("delete from follow_up where account = ? and dossier = ?")
                .params(person.account(), dossier.value())
                .update();
    }

    /** A day to come back, and what for. */
    record FollowUp(LocalDate on, String note) {}
}
