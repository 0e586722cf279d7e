package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The facts a dossier's legal clock is read from: when its time began, when it is due, when it paused or stopped. */
public record LegalPeriod(
        Instant startedAt,
        Instant dueAt,
        TimeLimit.Kind kind,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt) {

    /** A period that runs, counted in working days. */
    public static LegalPeriod running(Instant startedAt, Instant dueAt) {
        return new LegalPeriod(startedAt, dueAt, TimeLimit.Kind.WD, null, null);
    }

    /** The moment at which the clock stands. */
    Instant standsAt(Instant now) {
        if (stoppedAt != null) return stoppedAt;
        return pausedAt != null ? pausedAt : now;
    }
}
