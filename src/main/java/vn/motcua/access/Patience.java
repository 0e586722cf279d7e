package vn.motcua.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes whoever guesses passwords wait, longer each time. It counts by account and address together, so that nobody locks
 * somebody else out by guessing from his own desk.
 */
@Component
class Patience {

    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<Guesser, Guesses> guessers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Guesses> eldest) {
            return size() > MOST;
        }
    };

    Patience(Clock clock) {
        this.clock = clock;
    }

    /** How long this account must wait at this address before it is heard again; zero if it is heard now. */
    synchronized Duration remaining(String account, String address) {
        var guesses = guessers.get(new Guesser(account, address));
        if (guesses == null || !clock.instant().isBefore(guesses.until())) return Duration.ZERO;
        return Duration.between(clock.instant(), guesses.until());
    }

    synchronized void failed(String account, String address) {
        var guesser = new Guesser(account, address);
        var before = guessers.remove(guesser);
        var count = before == null ? 1 : before.count() + 1;
        guessers.put(guesser, new Guesses(count, clock.instant().plus(pause(count))));
    }

    synchronized void succeeded(String account, String address) {
        guessers.remove(new Guesser(account, address));
    }

    /** A wait in whole seconds, at least one, as people are told it. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static Duration pause(int count) {
        if (count < FREE) return Duration.ZERO;
        var doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private record Guesser(String account, String address) {}

    private record Guesses(int count, Instant until) {}
}
