package vn.motcua.access;

/** Told in the same transaction when somebody may do less than before, so that nothing is stuck with him. */
public interface RightsObserver {

    /** A role or a substitution of the account has ended, or the account is locked. */
    void ended(String account);
}
