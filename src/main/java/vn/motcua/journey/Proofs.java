package vn.motcua.journey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;

/** What was proved just now, for whom and for which papers; in memory alone, each good for one signature on each paper. */
@Component
class Proofs {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int BYTES = 32;
    private static final String MARK = "proof ";

    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Proofs(Clock clock) {
        this.clock = clock;
    }

    /** A proof that nobody can guess. */
    String make(Actor person, Set<String> papers) {
        var now = clock.instant();
        proofs.values().removeIf(proof -> proof.until.isBefore(now));
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var made = MARK + HexFormat.of().formatHex(bytes);
        Set<String> left = ConcurrentHashMap.newKeySet();
        left.addAll(papers);
        proofs.put(made, new Proof(person.account(), left, now.plus(LONGEST)));
        return made;
    }

    /** Whether what was said was a proof once, so that it is no guess at a password. */
    static boolean isOne(String said) {
        return said.startsWith(MARK);
    }

    /** Whether it is a proof of this person for this paper that wasn't spent on it yet. */
    boolean spend(String said, Actor person, @Nullable String paper) {
        var proof = proofs.get(said);
        return proof != null
                && paper != null
                && proof.account.equals(person.account())
                && clock.instant().isBefore(proof.until)
                && proof.papers.remove(paper);
    }

    private record Proof(String account, Set<String> papers, Instant until) {}
}
