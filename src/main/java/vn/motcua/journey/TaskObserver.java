package vn.motcua.journey;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** Told of every user task in the engine's own transaction; the tasklist keeps its rows this way. */
public interface TaskObserver {

    /** A task waits for someone. */
    void opened(OpenTask task);

    /** A task is gone without being completed at a desk: its dossier was withdrawn or its part cancelled. */
    void dropped(String task);

    /**
     * A task as it opens: {@code step} is its id in the diagram, {@code role} who may take it, {@code definition} the
     * version of the diagram it belongs to.
     */
    record OpenTask(String id, String step, String role, DossierCode dossier, Instant openedAt, String definition) {}
}
