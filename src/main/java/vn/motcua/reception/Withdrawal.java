package vn.motcua.reception;

/** What became of a request to withdraw a dossier. */
public enum Withdrawal {
    DONE,
    /** A decision exists: nobody can withdraw any more (Circular 03/2025/TT-VPCP art. 7). */
    DECIDED,
    /** The dossier had been closed before. */
    CLOSED
}
