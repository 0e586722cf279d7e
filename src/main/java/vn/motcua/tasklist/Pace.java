package vn.motcua.tasklist;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a dossier will be in time, seen from one step: when the step is to be done, what the rest of the way is given
 * from now on and what is left of the legal time.
 */
record Pace(State state, Instant target, Instant dueAt, Duration needed, Duration left) {

    /** Less than this isn't worth a warning. */
    private static final Duration TRIFLE = Duration.ofMinutes(30);

    /** How the dossier stands. */
    enum State {
        IN_TIME,
        /** The remaining steps are given more time than is left. */
        AT_RISK,
        LATE
    }

    static Pace of(Instant target, Instant dueAt, Duration needed, Duration left) {
        return new Pace(state(needed, left), target, dueAt, needed, left);
    }

    private static State state(Duration needed, Duration left) {
        if (left.isNegative()) return State.LATE;
        return needed.minus(left).compareTo(TRIFLE) < 0 ? State.IN_TIME : State.AT_RISK;
    }
}
