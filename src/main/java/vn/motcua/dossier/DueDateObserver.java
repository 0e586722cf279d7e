package vn.motcua.dossier;

import java.time.Instant;

/** Told of every new due date in the transaction that sets it; whoever orders work by due date follows this way. */
public interface DueDateObserver {

    /** A dossier has got its first due date or another one. */
    void dueDateMoved(DossierCode dossier, Instant dueAt);
}
