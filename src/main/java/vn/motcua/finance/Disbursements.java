package vn.motcua.finance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.Separation;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Presence;

/** What an officer does with single orders that are released: hands over cash, recalls, asks the bank. */
@Service
class Disbursements {

    private static final Pattern ID_NUMBER = Pattern.compile("[0-9]{12}");

    private final OrderBook book;
    private final Settlements settlements;
    private final Payees payees;
    private final Timeline timeline;
    private final Presence presence;

    Disbursements(OrderBook book, Settlements settlements, Payees payees, Timeline timeline, Presence presence) {
        this.book = book;
        this.settlements = settlements;
        this.payees = payees;
        this.timeline = timeline;
        this.presence = presence;
    }

    /** Hands the money over the desk to the beneficiary or whoever may receive it for him, by the ID card shown; money that leaves takes a code. */
    @Transactional
    public PaymentOrder handOver(OrderKey key, String receiverIdNumber) {
        var order = get(key);
        if (!ID_NUMBER.matcher(receiverIdNumber).matches())
            throw new FormRefused("receiverIdNumber", "finance.refused.idnumber");
        if (!order.isCash() || order.state() != State.RELEASED) throw new PaymentRefused("notcash");
        demandSeparation(order.dossier());
        var receiver = payees.receiver(order, receiverIdNumber)
                .orElseThrow(() -> new FormRefused("receiverIdNumber", "finance.refused.receiver"));
        presence.demand();
        settlements.handOver(order, receiver);
        return get(key);
    }

    /** Recalls a released order that hasn't left, so that its payee can be changed; the approval counts no more. */
    @Transactional
    public PaymentOrder recall(OrderKey key, String reason) {
        var order = get(key);
        if (order.state() != State.RELEASED) throw new PaymentRefused("gone");
        if (order.course().batch() != null) throw new PaymentRefused("inbatch");
        settlements.recall(order, reason);
        return get(key);
    }

    /** Notes that the bank was asked about an order it hasn't answered; such an order is never sent again. */
    @Transactional
    public PaymentOrder inquire(OrderKey key) {
        var order = get(key);
        if (!order.isAtBank()) throw new PaymentRefused("notatbank");
        settlements.inquire(order);
        return get(key);
    }

    /** The order of a key, within the person's reach. */
    @Transactional(readOnly = true)
    public PaymentOrder get(OrderKey key) {
        return book.find(key).filter(Reach.ofPerson()::covers).orElseThrow(() -> new UnknownPayment(key.value()));
    }

    /** The live order for the same person and days that holds this one, if one does. */
    @Transactional(readOnly = true)
    public Optional<PaymentOrder> obstacle(PaymentOrder order) {
        return order.isHeld() ? book.obstacle(order) : Optional.empty();
    }

    /** Only whoever pays for the unit has anything to do with a dossier's money. */
    void demandReach(DossierCode dossier) {
        if (book.latest(dossier).filter(Reach.ofPerson()::covers).isEmpty()) throw new UnknownPayment(dossier.value());
    }

    /** Whoever did another part of a dossier has nothing to do with its money. */
    void demandSeparation(DossierCode dossier) {
        var done = EnumSet.noneOf(Duty.class);
        done.addAll(timeline.duties(dossier, Acting.person().actor()));
        done.removeAll(EnumSet.of(Duty.ORDER, Duty.RELEASE));
        if (Separation.obstacle(Duty.ORDER, done).isPresent()) throw new PaymentRefused("separation");
    }
}
