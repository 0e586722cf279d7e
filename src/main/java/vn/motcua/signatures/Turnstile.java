package vn.motcua.signatures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets so many strangers' questions through from one address in a minute; files weigh more than tokens. */
@Component
class Turnstile {

    static final int TOKEN = 1;
    static final int FILE = 4;

    private static final int MOST = 60;
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Turn> turns = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turn> eldest) {
            return size() > ADDRESSES;
        }
    };

    Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyQuestions if an address has asked too much in this minute */
    synchronized void pass(String address, int weight) {
        var now = clock.instant();
        var turn = turns.remove(address);
        if (turn == null || !now.isBefore(turn.until())) turn = new Turn(0, now.plus(TURN));
        turns.put(address, new Turn(Math.min(turn.weight() + weight, MOST + 1), turn.until()));
        if (turn.weight() + weight > MOST) throw new TooManyQuestions();
    }

    private record Turn(int weight, Instant until) {}

    /** An address has asked too much. */
    static class TooManyQuestions extends RuntimeException {

        TooManyQuestions() {
            super("Too many questions from one address");
        }
    }
}
