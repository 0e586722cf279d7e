package vn.motcua.finance;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.Sheets;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.journey.FormRefused;

/**
 * What finance does with the payment of one dossier: draws the order, has it released by a second person (decision
 * 2988/QD-BHXH art. 4) and queues it. Each verb may be repeated; none makes a second payment.
 */
@Service
public class PaymentOrders {

    private final OrderBook book;
    private final OrderMoves moves;
    private final OrderDrawing drawing;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Journal journal;
    private final Clock clock;

    PaymentOrders(
            OrderBook book,
            OrderMoves moves,
            OrderDrawing drawing,
            Dossiers dossiers,
            Sheets sheets,
            Journal journal,
            Clock clock) {
        this.book = book;
        this.moves = moves;
        this.drawing = drawing;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.journal = journal;
        this.clock = clock;
    }

    /** Draws the order of a signed decision: the open one if there is one, the next attempt if the last came back. */
    @Transactional
    public PaymentOrder draw(DossierCode code) {
        var dossier = dossiers.get(code);
        var last = book.latest(code);
        if (last.isPresent() && last.get().isOpen()) return upToDate(last.get(), dossier);
        var order = last.isPresent() ? OrderDrawing.again(last.get(), dossier) : drawing.first(dossier);
        book.insert(order);
        if (last.isEmpty()) journal.book(order, Booking.DECIDED);
        return order;
    }

    /** The accountant vouches for the order. */
    @Transactional
    public void submit(DossierCode code, Actor accountant) {
        if (moves.submit(code, accountant)) return;
        var order = last(code);
        if (order.isHeld()) submitLifted(order, accountant);
        else
            demand(
                    order.state() == State.SUBMITTED
                            && accountant.equals(order.course().orderedBy()),
                    order);
    }

    /** The chief releases the order; whoever vouched for it can't. */
    @Transactional
    public void release(DossierCode code, Actor chief) {
        if (moves.release(code, chief)) return;
        var order = last(code);
        var orderedBy = order.course().orderedBy();
        if (order.state() == State.SUBMITTED && orderedBy != null)
            throw new FormRefused("verdict", "finance.refused.sameperson", orderedBy.name());
        demand(order.state() == State.RELEASED && chief.equals(order.course().releasedBy()), order);
    }

    /** The chief sends the order back to the accountant. */
    @Transactional
    public void sendBack(DossierCode code) {
        if (moves.sendBack(code)) return;
        var order = last(code);
        demand(order.state() == State.DRAFTED, order);
    }

    /** Queues a released order for the next batch or the cash desk and books the money as under way. */
    @Transactional
    public void queue(DossierCode code) {
        if (!moves.queue(code)) return;
        var order = last(code);
        journal.book(order, order.isCash() ? Booking.RELEASED_IN_CASH : Booking.RELEASED);
        lay(order, PaymentNotice.State.RELEASED, null);
    }

    /** A dossier's last order, if finance has drawn one. */
    @Transactional(readOnly = true)
    public Optional<PaymentOrder> latest(DossierCode code) {
        return book.latest(code);
    }

    /** Lays in the dossier how its payment stands. */
    void lay(PaymentOrder order, PaymentNotice.State state, @Nullable String reason) {
        sheets.lay(
                order.dossier(),
                new PaymentNotice(
                        order.key().value(),
                        order.attempt(),
                        order.amount(),
                        order.payee(),
                        state,
                        clock.instant(),
                        reason));
    }

    private PaymentOrder upToDate(PaymentOrder order, Dossier dossier) {
        if (order.state() == State.DRAFTED && !order.payee().equals(dossier.payee()))
            book.redirect(order.key(), dossier.payee());
        return order;
    }

    private void submitLifted(PaymentOrder order, Actor accountant) {
        if (book.lift(order) && moves.submit(order.dossier(), accountant)) return;
        var other = book.obstacle(order).orElseThrow();
        throw new FormRefused(
                "confirm",
                "finance.refused.twice",
                other.claim().personName(),
                other.dossier().value());
    }

    private PaymentOrder last(DossierCode code) {
        return book.latest(code).orElseThrow(() -> new IllegalStateException("No payment order: " + code));
    }

    private static void demand(boolean repeated, PaymentOrder order) {
        if (!repeated) throw new IllegalStateException("Order " + order.key() + " is " + order.state());
    }
}
