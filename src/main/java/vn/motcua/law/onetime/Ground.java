package vn.motcua.law.onetime;

/** The grounds of a one-time settlement (Law 41/2024/QH15 art. 70.1 a to e, 70.2). */
public enum Ground {
    REACHED_AGE,
    EMIGRATION,
    DISEASE,
    DISABILITY,
    LEFT_COMPULSORY,
    DISCHARGED,
    FOREIGNER_LEAVING;

    /** Whether the State's support of voluntary contributions stays with the person (art. 70.4). */
    boolean keepsStateSupport() {
        return this == DISEASE || this == DISABILITY;
    }

    /** Whether somebody with a right to a pension has to choose in writing (art. 70.6). */
    boolean leavesAChoice() {
        return this == EMIGRATION || this == DISEASE || this == DISABILITY || this == LEFT_COMPULSORY;
    }
}
