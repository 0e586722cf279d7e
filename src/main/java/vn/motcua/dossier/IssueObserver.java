package vn.motcua.dossier;

/** Told of every decision in the transaction that issues it; a department keeps what a grant changes for later dossiers. */
public interface IssueObserver {

    /** The decision of a dossier is issued. */
    void issued(Dossier dossier, Decision decision);
}
