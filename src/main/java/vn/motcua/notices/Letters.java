package vn.motcua.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;

/** The letters on their way out of the house: written with the notice, sent apart from it, each event once. */
@Component
class Letters {

    /** Whoever took a letter and said nothing for so long has failed. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));
    private static final int AT_ONCE = 20;
    private static final int MOST = 200;
    private static final int LONGEST_FAULT = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Letters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lays a letter out; nothing happens if one of the same event lies there, sent or not. */
    @Transactional
    public void lay(Draft draft) {
        var now = at(clock.instant());
        jdbc.sql(
                        """
                        insert into notice_letter (event, channel, addressee, kind, dossier, written_at, next_try_at)
                        select v.event, ?, ?, ?, ?, cast(? as timestamp with time zone), cast(? as timestamp with time zone)
                        from (values (cast(? as varchar(160)))) v (event)
                        where not exists (select 1 from notice_letter l where l.event = v.event)""")
                .params(
                        draft.channel().name(),
                        draft.addressee(),
                        draft.kind(),
                        draft.dossier() == null ? null : draft.dossier().value(),
                        now,
                        now,
                        draft.event())
                .update();
    }

    /** Takes the letters that are due; whoever else asks doesn't get them until the lease is over. */
    @Transactional
    public List<Letter> take() {
        var now = clock.instant();
        var letters = jdbc.sql(
                        """
                        select * from notice_letter where next_try_at <= ? order by next_try_at, id limit ?
                        for update skip locked""")
                .params(at(now), AT_ONCE)
                .query(Letters::row)
                .list();
        letters.forEach(letter -> jdbc.sql("update notice_letter set next_try_at = ?, tries = tries + 1 where id = ?")
                .params(at(now.plus(LEASE)), letter.id())
                .update());
        return letters;
    }

    @Transactional
    public void sent(Letter letter) {
        jdbc.sql("update notice_letter set sent_at = ?, next_try_at = null, fault = null where id = ?")
                .params(at(clock.instant()), letter.id())
                .update();
    }

    /** Tried again later and later; in the end only if somebody asks for it. */
    @Transactional
    public void failed(Letter letter, String fault) {
        var next = letter.tries() < PAUSES.size() ? at(clock.instant().plus(PAUSES.get(letter.tries()))) : null;
        jdbc.sql("update notice_letter set next_try_at = ?, fault = ? where id = ?")
                .params(next, fault.substring(0, Math.min(LONGEST_FAULT, fault.length())), letter.id())
                .update();
    }

    /** It will never be sent: there is nobody to send it to any more. */
    @Transactional
    public void dropped(Letter letter, String fault) {
        jdbc.sql("update notice_letter set next_try_at = null, fault = ? where id = ?")
                .params(fault, letter.id())
                .update();
    }

    /** What failed and isn't sent, the latest first. */
    @Transactional(readOnly = true)
    public List<Letter> failures() {
        return jdbc.sql(
                        "select * from notice_letter where sent_at is null and fault is not null order by id desc limit ?")
                .param(MOST)
                .query(Letters::row)
                .list();
    }

    /** How many wait and how many were sent since a moment. */
    @Transactional(readOnly = true)
    public Traffic traffic(Instant since) {
        return jdbc.sql(
                        """
                        select (select count(*) from notice_letter where next_try_at is not null) as waiting,
                          (select count(*) from notice_letter where sent_at >= ?) as sent""")
                .param(at(since))
                .query((row, number) -> new Traffic(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** A letter that failed is tried again now. */
    @Transactional
    public void again(long id) {
        jdbc.sql(
                        "update notice_letter set next_try_at = ?, tries = 0 where id = ? and sent_at is null and fault is not null")
                .params(at(clock.instant()), id)
                .update();
    }

    Optional<Letter> of(String event) {
        return jdbc.sql("select * from notice_letter where event = ?")
                .param(event)
                .query(Letters::row)
                .optional();
    }

    private static Letter row(ResultSet row, int number) throws SQLException {
        var dossier = row.getString("dossier");
        var next = row.getObject("next_try_at", OffsetDateTime.class);
        return new Letter(
                row.getLong("id"),
                row.getString("event"),
                Channel.valueOf(row.getString("channel")),
                row.getString("addressee"),
                row.getString("kind"),
                dossier == null ? null : new DossierCode(dossier),
                row.getInt("tries"),
                next == null ? null : next.toInstant(),
                row.getString("fault"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A letter to be written; without an addressee it is for the applicant of the dossier. */
    record Draft(
            String event, Channel channel, @Nullable String addressee, String kind, @Nullable DossierCode dossier) {}

    /** A letter as it lies there. */
    record Letter(
            long id,
            String event,
            Channel channel,
            @Nullable String addressee,
            String kind,
            @Nullable DossierCode dossier,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable String fault) {}

    /** How many letters wait, and how many were sent. */
    record Traffic(int waiting, int sent) {}
}
