package vn.motcua.dossier;

/** Told of every correction of whom a dossier is about, in its transaction; whoever lists dossiers by name follows this way. */
public interface PersonObserver {

    /** A dossier names its person otherwise now. */
    void personCorrected(DossierCode dossier);
}
