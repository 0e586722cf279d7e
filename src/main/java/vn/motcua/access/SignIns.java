package vn.motcua.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/** The book of who signed in, or tried to: people see their own, so that a lent account shows. */
@Component
class SignIns {

    private static final int MOST = 10;
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    void write(String account, String address, Outcome outcome) {
        write(account, address, outcome, Proof.PASSWORD);
    }

    void write(String account, String address, Outcome outcome, Proof proof) {
        var name = account.substring(0, Math.min(account.length(), LONGEST));
        var hand = new Actor(name, name).at(clock.instant());
        journal.append(Line.of(Line.ofAccount(name), Line.Kind.SIGN_IN, hand, outcome.name())
                .about(proof.name())
                .saying(address));
    }

    /** The last attempts on an account, the newest first. */
    List<Attempt> of(String account) {
        return jdbc.sql(
                        """
                        select noted_at, details, act, subject from journal_entry
                        where chain = ? and kind = 'SIGN_IN' order by number desc limit ?""")
                .params(Line.ofAccount(account), MOST)
                .query((row, number) -> new Attempt(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        Outcome.valueOf(row.getString(3)),
                        Proof.valueOf(row.getString(4))))
                .list();
    }

    /** How an attempt ended. */
    enum Outcome {
        ENTERED,
        REFUSED,
        MADE_TO_WAIT
    }

    /** One attempt to sign in, and by which proof it was decided. */
    record Attempt(Instant at, String address, Outcome outcome, Proof proof) {}
}
