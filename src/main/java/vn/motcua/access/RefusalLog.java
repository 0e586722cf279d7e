package vn.motcua.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/**
 * Journals refusals at the doors (ASVS 16.3.2), each in the chain of the person's account. Nobody floods the journal by knocking:
 * of an hour's refusals of one account the first are written, the last of these says that no more are.
 */
@Component
class RefusalLog {

    /** How many of an hour's refusals of one account are written. */
    static final int WRITTEN = 20;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 10_000;
    private static final int LONGEST = 300;

    private final Journal journal;
    private final Clock clock;
    private final Map<String, Knocks> knocking = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Knocks> eldest) {
            return size() > MOST;
        }
    };

    RefusalLog(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody signed in was answered so at a place; nothing is written of strangers. */
    void refused(HttpStatus status, String place) {
        Acting.officer().map(Officer::actor).ifPresent(person -> refused(person, status, place));
    }

    private void refused(Actor person, HttpStatus status, String place) {
        var count = count(person.account());
        if (count > WRITTEN) return;
        var act = count == WRITTEN ? "REFUSED_NO_MORE_WRITTEN" : "REFUSED";
        journal.append(Line.of(Line.ofAccount(person.account()), Line.Kind.REFUSAL, person.at(clock.instant()), act)
                .saying(status.value() + " " + place.substring(0, Math.min(LONGEST, place.length()))));
    }

    private synchronized int count(String account) {
        var now = clock.instant();
        var before = knocking.get(account);
        var knocks = before == null || before.since().plus(HOUR).isBefore(now)
                ? new Knocks(now, 1)
                : new Knocks(before.since(), before.count() + 1);
        knocking.put(account, knocks);
        return knocks.count();
    }

    private record Knocks(Instant since, int count) {}
}
