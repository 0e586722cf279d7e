package vn.motcua.tasklist;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Duty;
import vn.motcua.access.Separation;
import vn.motcua.journey.Waiver;

/**
 * What keeps a person from a duty on a dossier: another duty done there, and the exception last asked for, if any was.
 * {@code open} says that this exception lets the person pass.
 */
record Barrier(Duty wanted, Duty done, @Nullable Waiver waiver, boolean open) {

    /** Why no exception is made, if none ever is. */
    Optional<Separation.Pair> strict() {
        return Separation.strict(wanted, Set.of(done));
    }

    /** Whether the person may ask for an exception: it is none of those never made, and nothing waits for a decision. */
    boolean mayAsk() {
        return !open && strict().isEmpty() && (waiver == null || waiver.ruling() != null);
    }
}
