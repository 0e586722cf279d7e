package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the money of a decision stands; written by finance at each step. Amount in dong; a list has a payee for each line. */
public record PaymentNotice(
        String order, int attempt, long amount, @Nullable Payee payee, State state, Instant at, @Nullable String reason)
        implements Sheet {

    /** From the drafted order to the money's arrival or return. */
    public enum State {
        DRAFTED,
        SUBMITTED,
        RELEASED,
        SENT,
        SETTLED,
        RETURNED,
        UNKNOWN
    }
}
