package vn.motcua.finance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;

/**
 * An order to pay what a decision grants; amount in dong, never changed. {@code line} is that of a list's decision, 0 where
 * the decision grants to one person; {@code payroll} the list of a month, and then {@code line} the share it pays. {@code live} is false once the money came back or the order was voided, and while
 * another live order covers days of the same person and benefit.
 */
public record PaymentOrder(
        OrderKey key,
        DossierCode dossier,
        int line,
        @Nullable Long payroll,
        int attempt,
        @Nullable OrderKey previous,
        Claim claim,
        long amount,
        String decision,
        Payee payee,
        State state,
        boolean live,
        Course course) {

    /** The same order, paid elsewhere. */
    PaymentOrder to(Payee elsewhere) {
        return new PaymentOrder(
                key, dossier, line, payroll, attempt, previous, claim, amount, decision, elsewhere, state, live,
                course);
    }

    /** A new order, drawn up by somebody. */
    PaymentOrder by(Actor drawer) {
        return new PaymentOrder(
                key,
                dossier,
                line,
                payroll,
                attempt,
                previous,
                claim,
                amount,
                decision,
                payee,
                state,
                live,
                Course.of(drawer));
    }

    /** Whether another payment of the same decision may not begin: the order waits, is under way or has arrived. */
    public boolean isOpen() {
        return state != State.RETURNED && state != State.VOID;
    }

    /** Whether the order can't go on because another live order pays for the same days. */
    public boolean isHeld() {
        return isOpen() && !live;
    }

    /** Whether the bank has the order and hasn't said what became of it. */
    public boolean isAtBank() {
        return state == State.SENT || state == State.UNKNOWN;
    }

    /** Whether the order pays one line of a list. */
    public boolean isOfList() {
        return line > 0 && payroll == null;
    }

    /** Whether the order pays a month of somebody who receives one every month. */
    public boolean isOfPayroll() {
        return payroll != null;
    }

    /** Whether the money goes out at the agency's cash desk. */
    public boolean isCash() {
        return payee.method() == Payee.Method.CASH;
    }

    /** From the drafted order to the money's arrival or return; UNKNOWN is only ever asked about, never sent again. */
    public enum State {
        DRAFTED,
        SUBMITTED,
        RELEASED,
        SENT,
        SETTLED,
        RETURNED,
        UNKNOWN,
        VOID
    }

    /** Who is paid for what, by which unit's account. */
    public record Claim(String unit, String personId, String personName, String benefit, Period period) {}

    /** How the order went: who ordered and released it, its line in a batch, and how it ended. */
    public record Course(
            @Nullable Actor orderedBy,
            @Nullable Actor releasedBy,
            @Nullable Instant queuedAt,
            @Nullable Long batch,
            @Nullable Integer line,
            @Nullable Instant sentAt,
            @Nullable Instant inquiredAt,
            @Nullable Instant settledAt,
            @Nullable Instant endedAt,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String receivedBy) {

        static final Course BEGUN = new Course(null, null, null, null, null, null, null, null, null, null, null, null);

        /** A course that begins with somebody who vouches for the order. */
        static Course of(Actor orderedBy) {
            return new Course(orderedBy, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
