package vn.motcua.access;

import java.util.Set;

/**
 * A part in the settling of one dossier that must not meet certain others in one person (official letter 771/BHXH-TTKT;
 * decision 2988/QD-BHXH art. 2 and 4).
 */
public enum Duty {
    RECEIVE,
    VERIFY,
    INSPECT,
    PROPOSE,
    REVIEW,
    SIGN,
    ORDER,
    RELEASE,
    HAND_OVER,
    ARCHIVE;

    /** Duties that nobody who has done this one may do on the same dossier; the relation is symmetric. */
    public Set<Duty> conflicts() {
        return Separation.excludedBy(this);
    }
}
