package vn.motcua.finance;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Journeys;

/**
 * How orders end: the money arrived, came back, or was recalled before it left. Each end is booked, laid in the dossier,
 * written on the timeline and told to the journey, in the caller's transaction.
 */
@Component
class Settlements {

    private static final String PAYMENT = "payBenefit";
    private static final String CORRECTION = "correctPayee";
    private static final String NEW_PAYEE = "PAYEE";

    private final OrderMoves moves;
    private final PaymentOrders orders;
    private final Journal journal;
    private final Timeline timeline;
    private final Journeys journeys;
    private final Reasons reasons;

    Settlements(
            OrderMoves moves,
            PaymentOrders orders,
            Journal journal,
            Timeline timeline,
            Journeys journeys,
            Reasons reasons) {
        this.moves = moves;
        this.orders = orders;
        this.journal = journal;
        this.timeline = timeline;
        this.journeys = journeys;
        this.reasons = reasons;
    }

    /** The order's file was handed out to be sent. */
    void send(PaymentOrder order, String messageId) {
        orders.lay(order, PaymentNotice.State.SENT, null);
        timeline.write(order.dossier(), Note.of("paymentSent", messageId));
    }

    /** The bank paid the money. */
    void settle(PaymentOrder order) {
        settle(order, null, Note.of("paymentSettled", order.key().endToEnd()));
    }

    /** The money was handed over the desk to a person whose identity was seen. */
    void handOver(PaymentOrder order, String receiver) {
        settle(order, receiver, Note.of("paymentInCash", receiver));
    }

    /** The bank refused the transfer or sent the money back, even after it had said that it paid. */
    void giveBack(PaymentOrder order, String code, @Nullable String added) {
        var reason = reasons.words(code, added);
        demand(moves.giveBack(order, code, reason), order);
        var late = order.state() == PaymentOrder.State.SETTLED;
        journal.book(order, late ? Booking.RETURNED_LATER : Booking.RETURNED);
        reopen(order, "paymentReturned", reason);
    }

    /** The payee of a released order changed before it left: the approval counts no more. */
    void recallForNewPayee(PaymentOrder order) {
        recall(order, reasons.words(NEW_PAYEE, null));
    }

    /** A released order that hasn't left is void: the next one needs a new approval. */
    void recall(PaymentOrder order, String reason) {
        demand(moves.recall(order.key(), reason), order);
        journal.book(order, order.isCash() ? Booking.RECALLED_IN_CASH : Booking.RECALLED);
        reopen(order, "paymentRecalled", reason);
    }

    /** The bank was asked what became of an order that is never sent again. */
    void inquire(PaymentOrder order) {
        demand(moves.inquire(order), order);
        timeline.write(order.dossier(), Note.of("paymentInquired", order.key().endToEnd()));
    }

    private void settle(PaymentOrder order, @Nullable String receiver, Note note) {
        demand(moves.settle(order, receiver), order);
        journal.book(order, Booking.SETTLED);
        orders.lay(order, PaymentNotice.State.SETTLED, null);
        timeline.write(order.dossier(), note);
        journeys.tell(order.dossier(), "paymentSettled");
    }

    private void reopen(PaymentOrder order, String act, String reason) {
        orders.lay(order, PaymentNotice.State.RETURNED, reason);
        timeline.write(order.dossier(), Note.of(act, order.key().endToEnd()).because(reason));
        if (!journeys.tell(order.dossier(), "paymentReturned")) journeys.reopen(order.dossier(), PAYMENT, CORRECTION);
    }

    private static void demand(boolean done, PaymentOrder order) {
        if (!done) throw new IllegalStateException("Order " + order.key() + " is no longer " + order.state());
    }
}
