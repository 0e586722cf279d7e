package vn.motcua.dossier;

/** Where a dossier stands, in the words of the national portal's status list. */
public enum DossierState {
    SUBMITTED,
    ACCEPTED,
    AWAITING_SUPPLEMENT,
    IN_PROGRESS,
    DECIDED,
    RETURNED,
    REFUSED,
    WITHDRAWN,
    TERMINATED,
    ARCHIVED;

    /** Whether a decision or a result notice exists: from then on an applicant can't withdraw (TT 03/2025 art. 7). */
    public boolean hasResult() {
        return this == DECIDED || this == RETURNED || this == ARCHIVED;
    }

    /** Whether nothing more is settled on the dossier. */
    public boolean isClosed() {
        return this == REFUSED || this == WITHDRAWN || this == TERMINATED || this == ARCHIVED;
    }
}
