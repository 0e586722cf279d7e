package vn.motcua.finance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.journey.DutyGuard;
import vn.motcua.journey.FormRefused;

/**
 * What finance does with the payment of one dossier: draws its order, or one for each line of a list, has them released by a
 * second person (decision 2988/QD-BHXH art. 4) and queues them. Each verb may be repeated; none makes a second payment.
 */
@Service
public class PaymentOrders {

    private final OrderBook book;
    private final NewOrders fresh;
    private final OrderMoves moves;
    private final OrderDrawing drawing;
    private final ListOrders lists;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Tidings tidings;
    private final DutyGuard guard;

    PaymentOrders(
            OrderBook book,
            NewOrders fresh,
            OrderMoves moves,
            OrderDrawing drawing,
            ListOrders lists,
            Dossiers dossiers,
            Journal journal,
            Tidings tidings,
            DutyGuard guard) {
        this.book = book;
        this.fresh = fresh;
        this.moves = moves;
        this.drawing = drawing;
        this.lists = lists;
        this.dossiers = dossiers;
        this.journal = journal;
        this.tidings = tidings;
        this.guard = guard;
    }

    /** Draws what a signed decision grants: an open order stays, the next attempt follows one that came back. */
    @Transactional
    public void draw(DossierCode code) {
        var dossier = dossiers.get(code);
        if (lists.isOne(dossier)) lists.draw(dossier);
        else draw(dossier);
    }

    /** The accountant vouches for the orders. */
    @Transactional
    public void submit(DossierCode code, Actor accountant) {
        guard.demand(code, Duty.ORDER, accountant);
        if (moves.submit(code, accountant) > 0) return;
        var last = last(code);
        var held = last.stream().filter(PaymentOrder::isHeld).toList();
        if (held.isEmpty())
            demand(
                    last,
                    order -> order.state() == State.SUBMITTED
                            && accountant.equals(order.course().orderedBy()));
        else submitLifted(held, accountant);
    }

    /** The chief releases the orders; whoever vouched for them can't. */
    @Transactional
    public void release(DossierCode code, Actor chief) {
        guard.demand(code, Duty.RELEASE, chief);
        if (moves.release(code, chief) > 0) return;
        var last = last(code);
        for (var order : last) {
            var orderedBy = order.course().orderedBy();
            if (order.state() == State.SUBMITTED && orderedBy != null)
                throw new FormRefused("verdict", "finance.refused.sameperson", orderedBy.name());
        }
        demand(
                last,
                order -> order.state() == State.RELEASED
                        && chief.equals(order.course().releasedBy()));
    }

    /** The chief sends the orders back to the accountant. */
    @Transactional
    public void sendBack(DossierCode code) {
        if (moves.sendBack(code) > 0) return;
        demand(last(code), order -> order.state() == State.DRAFTED);
    }

    /** Queues the released orders for the next batch or the cash desk and books the money as under way. */
    @Transactional
    public void queue(DossierCode code) {
        if (moves.queue(code) == 0) return;
        var queued = last(code).stream()
                .filter(order -> order.state() == State.RELEASED)
                .toList();
        journal.book(queued.stream().filter(PaymentOrder::isCash).toList(), Booking.RELEASED_IN_CASH);
        journal.book(queued.stream().filter(order -> !order.isCash()).toList(), Booking.RELEASED);
        tidings.released(queued);
    }

    /** A dossier's last order, if finance has drawn one; of a list, that of some line. */
    @Transactional(readOnly = true)
    public Optional<PaymentOrder> latest(DossierCode code) {
        return book.latest(code);
    }

    private void draw(Dossier dossier) {
        var last = book.latest(dossier.code());
        if (last.isPresent() && last.get().isOpen()) {
            redirect(last.get(), dossier);
            return;
        }
        var order = last.isPresent() ? OrderDrawing.again(last.get(), dossier.payee()) : drawing.first(dossier);
        fresh.insert(List.of(order));
        if (last.isEmpty()) journal.book(List.of(order), Booking.DECIDED);
    }

    private void redirect(PaymentOrder order, Dossier dossier) {
        if (order.state() == State.DRAFTED && !order.payee().equals(dossier.payee()))
            fresh.redirect(List.of(order.to(dossier.payee())));
    }

    private void submitLifted(List<PaymentOrder> held, Actor accountant) {
        var first = held.get(0);
        if (fresh.lift(held) > 0 && moves.submit(first.dossier(), accountant) > 0) return;
        var other = book.obstacle(first).orElseThrow();
        throw new FormRefused(
                "confirm",
                "finance.refused.twice",
                other.claim().personName(),
                other.dossier().value());
    }

    /** The last attempt of a dossier, or of each line of a list. */
    private List<PaymentOrder> last(DossierCode code) {
        var last = book.latest(code).orElseThrow(() -> new IllegalStateException("No payment order: " + code));
        return last.isOfList() ? book.lines(code) : List.of(last);
    }

    private static void demand(List<PaymentOrder> orders, Predicate<PaymentOrder> repeated) {
        if (orders.stream().noneMatch(repeated)) throw new IllegalStateException("Orders have moved on: " + orders);
    }
}
