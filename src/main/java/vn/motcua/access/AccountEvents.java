package vn.motcua.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/** The book of what happened to accounts: written once, never changed (official letter 771/BHXH-TTKT section 3). */
@Component
public class AccountEvents {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    AccountEvents(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes down what the acting person did to an account. */
    public void write(String account, Kind kind, String detail) {
        var hand = Acting.now().at(clock.instant());
        journal.append(Line.of(Line.ofAccount(account), Line.Kind.ACCOUNT, hand, kind.name())
                .saying(detail));
    }

    /** What last happened to an account, the newest first. */
    List<Event> of(String account) {
        return jdbc.sql(
                        """
                        select act, noted_at, actor, actor_name, details from journal_entry
                        where chain = ? and kind = 'ACCOUNT' order by number desc limit ?""")
                .params(Line.ofAccount(account), MOST)
                .query((row, number) -> new Event(
                        Kind.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        new Actor(row.getString(3), row.getString(4)),
                        row.getString(5)))
                .list();
    }

    /** What may happen to an account. */
    public enum Kind {
        OPENED,
        GRANTED,
        ENDED,
        LOCKED,
        UNLOCKED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SESSIONS_ENDED,
        FACTOR_ENROLLED,
        FACTOR_REMOVED,
        FACTOR_RESET,
        RECOVERY_RENEWED,
        RECOVERY_USED,
        KEY_MADE,
        KEY_REVOKED,
        CERTIFICATE_REGISTERED,
        CERTIFICATE_REVOKED,
        PROVIDER_REGISTERED,
        PROVIDER_ENDED,
        RIGHT_KEPT,
        REVIEW_CONFIRMED,
        SIGN_ACKNOWLEDGED,
        SUBSTITUTED,
        SUBSTITUTION_ENDED
    }

    /** One entry: what happened, when, by whom, and why or what exactly. */
    record Event(Kind kind, Instant at, Actor by, String detail) {}
}
