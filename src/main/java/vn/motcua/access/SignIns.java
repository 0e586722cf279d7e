package vn.motcua.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/** The book of who signed in, or tried to: people see their own, so that a lent account shows. */
@Component
class SignIns {

    /** The act of a line that says so; no attempt of its own. */
    static final String TWO_PLACES = "TWO_PLACES";

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
        write(account, address, outcome, Way.of(null));
    }

    /** The reason of an entry is the provider that vouched for the person, if one did. */
    void write(String account, String address, Outcome outcome, Way way) {
        journal.append(line(account, outcome.name(), way).saying(address).because(way.issuer()));
    }

    /** An account was entered at one address while it was open at another: a sign that it may be lent. */
    void writeTwoPlaces(String account, String address, String other) {
        journal.append(line(account, TWO_PLACES, Way.of(null)).saying(address).because(other));
    }

    private Line line(String account, String act, Way way) {
        var name = account.substring(0, Math.min(account.length(), LONGEST));
        var hand = new Actor(name, name).at(clock.instant());
        return Line.of(Line.ofAccount(name), Line.Kind.SIGN_IN, hand, act)
                .about(way.proof().name());
    }

    /** The last attempts on an account, the newest first. */
    List<Attempt> of(String account) {
        return jdbc.sql(
                        """
                        select noted_at, details, act, subject, reason from journal_entry
                        where chain = ? and kind = 'SIGN_IN' and act <> ? order by number desc limit ?""")
                .params(Line.ofAccount(account), TWO_PLACES, MOST)
                .query((row, number) -> new Attempt(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2),
                        Outcome.valueOf(row.getString(3)),
                        Proof.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    /** How an attempt ended. */
    enum Outcome {
        ENTERED,
        REFUSED,
        MADE_TO_WAIT
    }

    /** One attempt to sign in, by which proof it was decided, and by which provider, if by one. */
    record Attempt(Instant at, String address, Outcome outcome, Proof proof, @Nullable String issuer) {}
}
