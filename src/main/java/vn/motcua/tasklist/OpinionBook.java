package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierCode;
import vn.motcua.tasklist.Opinion.Asked;
import vn.motcua.tasklist.Opinion.Closing;
import vn.motcua.tasklist.Opinion.Question;

/** The record of opinions asked for. Closing one is its lock: of two who answer at once, one closes nothing. */
@Component
@Transactional
class OpinionBook {

    private static final String OPINIONS = "select * from opinion where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    OpinionBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down a question; answers its number. */
    long ask(DossierCode dossier, Asked asked, Question question) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into opinion (dossier, account, department, unit, asked, question, due_on, asker, asker_name, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        asked.account(),
                        asked.department(),
                        asked.unit(),
                        asked.name(),
                        question.text(),
                        question.due(),
                        question.by().account(),
                        question.by().name(),
                        question.at().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** False if it was given or withdrawn before; without an answer it is withdrawn. */
    boolean close(long id, Actor by, @Nullable String answer) {
        return jdbc.sql(
                                """
                                update opinion set closed_at = ?, closed_by_name = ?, answer = ?
                                where id = ? and closed_at is null""")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), by.name(), answer, id)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    Optional<Opinion> find(long id) {
        return jdbc.sql(OPINIONS + "id = ?").param(id).query(OpinionBook::row).optional();
    }

    /** Those on a dossier, oldest first. */
    @Transactional(readOnly = true)
    List<Opinion> on(DossierCode dossier) {
        return jdbc.sql(OPINIONS + "dossier = ? order by id")
                .param(dossier.value())
                .query(OpinionBook::row)
                .list();
    }

    /** Those that wait for a person, by himself or with others of his departments; the soonest due first. */
    @Transactional(readOnly = true)
    List<Opinion> waitingFor(Officer officer) {
        return jdbc
                .sql(
                        OPINIONS
                                + """
                                closed_at is null and (account = :account
                                  or account = '' and unit in (:units) and department in (:departments))
                                order by due_on, id""")
                .param("account", officer.actor().account())
                .param("units", officer.units().isEmpty() ? List.of("") : officer.units())
                .param(
                        "departments",
                        officer.roles().stream()
                                .map(Role::department)
                                .distinct()
                                .toList())
                .query(OpinionBook::row)
                .list()
                .stream()
                .filter(opinion -> opinion.asked().is(officer))
                .toList();
    }

    /** Those a person asked for, the latest first. */
    @Transactional(readOnly = true)
    List<Opinion> askedBy(Officer officer, int most) {
        return jdbc.sql(OPINIONS + "asker = ? order by id desc limit ?")
                .params(officer.actor().account(), most)
                .query(OpinionBook::row)
                .list();
    }

    private static Opinion row(ResultSet row, int number) throws SQLException {
        var asked = new Asked(
                row.getString("account"), row.getString("department"), row.getString("unit"), row.getString("asked"));
        var question = new Question(
                row.getString("question"),
                row.getObject("due_on", LocalDate.class),
                new Actor(row.getString("asker"), row.getString("asker_name")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
        return new Opinion(row.getLong("id"), new DossierCode(row.getString("dossier")), asked, question, closing(row));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var at = row.getObject("closed_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Closing(row.getString("closed_by_name"), at.toInstant(), row.getString("answer"));
    }
}
