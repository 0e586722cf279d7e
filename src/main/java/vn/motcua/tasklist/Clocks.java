package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LegalClock;
import vn.motcua.dossier.LegalClock.Face;
import vn.motcua.dossier.LegalPeriod;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.tasklist.Line.Period;

/** Reads legal clocks as the pages draw them; a dossier not accepted yet has none. */
@Component
class Clocks {

    private static final Face HELD = new Face("held", null, "days", 0);
    private static final Face DONE = new Face("done", null, "days", 100);

    private final Clock clock;
    private final WorkingTime time;

    Clocks(Clock clock, WorkingTime time) {
        this.clock = clock;
        this.time = time;
    }

    @Nullable
    Face face(Dossier dossier) {
        return face(new Period(dossier.clock(), dossier.acceptedAt(), dossier.dueAt()));
    }

    @Nullable
    Face face(Period period) {
        return switch (period.clock()) {
            case NOT_STARTED -> null;
            case PAUSED -> HELD;
            case STOPPED -> DONE;
            case RUNNING -> running(period.acceptedAt(), period.dueAt());
        };
    }

    private @Nullable Face running(@Nullable Instant acceptedAt, @Nullable Instant dueAt) {
        if (acceptedAt == null || dueAt == null) return null;
        return LegalClock.read(LegalPeriod.running(acceptedAt, dueAt), clock.instant(), time)
                .face();
    }
}
