package vn.motcua.finance;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.finance.PaymentOrder.State;

/**
 * How orders end: the money arrived, came back, or was recalled before it left. Each end is booked and told to whom it
 * concerns, in the caller's transaction; many orders end together.
 */
@Component
class Settlements {

    private static final String NEW_PAYEE = "PAYEE";

    private final OrderMoves moves;
    private final Journal journal;
    private final Tidings tidings;
    private final Reasons reasons;

    Settlements(OrderMoves moves, Journal journal, Tidings tidings, Reasons reasons) {
        this.moves = moves;
        this.journal = journal;
        this.tidings = tidings;
        this.reasons = reasons;
    }

    /** The orders' file was handed out to be sent. */
    void send(List<PaymentOrder> orders, String messageId) {
        tidings.sent(orders, messageId);
    }

    /** The bank paid the money. */
    void settle(List<PaymentOrder> orders) {
        moves.settle(orders, null);
        journal.book(orders, Booking.SETTLED);
        tidings.settled(orders);
    }

    /** The money was handed over the desk to a person whose identity was seen. */
    void handOver(PaymentOrder order, String receiver) {
        moves.settle(List.of(order), receiver);
        journal.book(List.of(order), Booking.SETTLED);
        tidings.handedOver(order, receiver);
    }

    /** The bank refused the transfers or sent the money back, even after it had said that it paid. */
    void giveBack(List<Return> returned) {
        moves.giveBack(returned);
        var orders = returned.stream().map(Return::order).toList();
        journal.book(orders.stream().filter(Settlements::isLate).toList(), Booking.RETURNED_LATER);
        journal.book(orders.stream().filter(order -> !isLate(order)).toList(), Booking.RETURNED);
        tidings.cameBack(returned, "paymentReturned");
    }

    /** The payees of released orders changed before they left: the approval counts no more. */
    void recallForNewPayee(List<PaymentOrder> orders) {
        var reason = reasons.words(NEW_PAYEE, null);
        recall(orders.stream().map(order -> new Return(order, null, reason)).toList());
    }

    /** A released order that hasn't left is void: the next one needs a new approval. */
    void recall(PaymentOrder order, String reason) {
        recall(List.of(new Return(order, null, reason)));
    }

    /** The bank was asked what became of an order that is never sent again. */
    void inquire(PaymentOrder order) {
        moves.inquire(order);
        tidings.inquired(order);
    }

    private void recall(List<Return> recalled) {
        moves.recall(recalled);
        var orders = recalled.stream().map(Return::order).toList();
        journal.book(orders.stream().filter(PaymentOrder::isCash).toList(), Booking.RECALLED_IN_CASH);
        journal.book(orders.stream().filter(order -> !order.isCash()).toList(), Booking.RECALLED);
        tidings.cameBack(recalled, "paymentRecalled");
    }

    private static boolean isLate(PaymentOrder order) {
        return order.state() == State.SETTLED;
    }
}
