package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.dossier.Dossier.ClockState;

/** Told how dossiers' legal clocks go, in the transaction that sets them; whoever orders work by due date follows this way. */
public interface ClockObserver {

    /** A dossier is accepted: its clock runs from now on until it is due. */
    void started(DossierCode dossier, Instant dueAt);

    /** A dossier has got another due date. */
    void dueDateMoved(DossierCode dossier, Instant dueAt);

    /** A dossier's clock goes on at another pace. */
    void turned(DossierCode dossier, ClockState clock);
}
