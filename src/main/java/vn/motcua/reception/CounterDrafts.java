package vn.motcua.reception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;

/**
 * The forms a clerk has in hand, kept as typed until they are taken in: a power cut or another browser loses nothing, and a
 * form sent again becomes no second dossier.
 */
@Repository
class CounterDrafts {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration LATELY = Duration.ofHours(1);
    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    CounterDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a form as it is now; one that is being taken in at this moment, or has become a dossier, stays that. */
    void save(String ticket, IntakeForm form) {
        try {
            var text = write(form);
            if (update(ticket, text) == 0) insert(ticket, text);
        } catch (DuplicateKeyException | TransientDataAccessException takenInMeanwhile) {
            // the same form came a second time, or is held by whoever takes it in: what stands there is right
        }
    }

    private int update(String ticket, String text) {
        return jdbc.sql(
                        "update counter_draft set form = ?, saved_at = ? where account = ? and ticket = ? and dossier is null")
                .params(text, at(clock.instant()), account(), ticket)
                .update();
    }

    private void insert(String ticket, String text) {
        jdbc.sql("insert into counter_draft (account, ticket, form, saved_at) values (?, ?, ?, ?)")
                .params(account(), ticket, text, at(clock.instant()))
                .update();
    }

    Optional<IntakeForm> find(String ticket) {
        return jdbc.sql("select form from counter_draft where account = ? and ticket = ? and dossier is null")
                .params(account(), ticket)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** What the acting clerk hasn't finished, the latest first; what is too old is forgotten. */
    List<Draft> unfinished() {
        jdbc.sql("delete from counter_draft where saved_at < ?")
                .param(at(clock.instant().minus(KEPT)))
                .update();
        return jdbc.sql(
                        """
                        select ticket, form, saved_at from counter_draft where account = ? and dossier is null
                        order by saved_at desc limit ?""")
                .params(account(), MOST)
                .query((row, number) -> new Draft(
                        row.getString(1),
                        read(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The dossier a form has become. */
    Optional<DossierCode> taken(String ticket) {
        return jdbc.sql("select dossier from counter_draft where account = ? and ticket = ? and dossier is not null")
                .params(account(), ticket)
                .query((row, number) -> new DossierCode(row.getString(1)))
                .optional();
    }

    /** The form the acting clerk took in last (of two at one instant the later number), for whoever saw no answer because the line broke. */
    Optional<Taken> last() {
        return jdbc.sql(
                        """
                        select dossier, saved_at from counter_draft where account = ? and dossier is not null and saved_at > ?
                        order by saved_at desc, dossier desc limit 1""")
                .params(account(), at(clock.instant().minus(LATELY)))
                .query((row, number) -> new Taken(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void drop(String ticket) {
        jdbc.sql("delete from counter_draft where account = ? and ticket = ? and dossier is null")
                .params(account(), ticket)
                .update();
    }

    /** Takes a saved form in once: whoever sends it again, even at the same moment, is answered with the first one's dossier. */
    @Transactional
    DossierCode once(String ticket, Supplier<DossierCode> taking) {
        var sent = jdbc.sql("select dossier from counter_draft where account = ? and ticket = ? for update")
                .params(account(), ticket)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
        if (sent.isPresent()) return new DossierCode(sent.get());
        var code = taking.get();
        jdbc.sql("update counter_draft set dossier = ?, form = '' where account = ? and ticket = ?")
                .params(code.value(), account(), ticket)
                .update();
        return code;
    }

    private String write(IntakeForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private IntakeForm read(String text) {
        try {
            return json.readValue(text, IntakeForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String account() {
        return Acting.now().account();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A form that was taken in: which dossier it became, and when it was sent. */
    record Taken(String dossier, Instant at) {}

    /** A form that isn't finished, and when it was last typed into. */
    record Draft(String ticket, IntakeForm form, Instant savedAt) {}
}
