package vn.motcua.finance;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.ChangeLog;
import vn.motcua.finance.ListSigning.Shelf;
import vn.motcua.finance.ListSigning.Signed;
import vn.motcua.journey.Presence;

/**
 * The approved lists of months as papers: whoever answers for the accounts signs the list that was shown (decision
 * 2988/QD-BHXH art. 4.2), and from then on the list of that month is the signed one.
 */
@Component
class PayrollPapers {

    private final Payrolls payrolls;
    private final PayrollOrders orders;
    private final PaymentLists lists;
    private final ListSigning signing;
    private final Presence presence;

    PayrollPapers(Payrolls payrolls, PayrollOrders orders, PaymentLists lists, ListSigning signing, Presence presence) {
        this.payrolls = payrolls;
        this.orders = orders;
        this.lists = lists;
        this.signing = signing;
        this.presence = presence;
    }

    /** Who signed a list, and when. */
    @Transactional(readOnly = true)
    Optional<Signed> signed(Payroll payroll) {
        return signing.signed(Shelf.MONTH, payroll.id());
    }

    /**
     * The list as a paper: the signed one, or as it would be signed now.
     *
     * @throws PaymentRefused if it isn't approved
     */
    @Transactional(readOnly = true)
    byte[] of(long id) {
        var payroll = approved(id);
        return signed(payroll).map(signing::content).orElseGet(() -> lists.of(payroll, orders.first(id)));
    }

    /** What stands on the list, as a fingerprint: the same lines are always printed in the same way. */
    @Transactional(readOnly = true)
    String shown(Payroll payroll) {
        return fingerprint(orders.first(payroll.id()));
    }

    /**
     * Signs the list that was shown.
     *
     * @throws PaymentRefused if it isn't approved, has changed, or can't be signed by this person
     */
    @Transactional
    void sign(long id, String shown) {
        presence.demand();
        var payroll = approved(id);
        if (payroll.drawnBy().equals(Acting.person().actor())) throw new PaymentRefused("list.sameperson");
        if (signed(payroll).isPresent()) return;
        var drawn = orders.first(id);
        if (!fingerprint(drawn).equals(shown)) throw new PaymentRefused("list.changed");
        signing.sign(Shelf.MONTH, id, payroll.number(), lists.of(payroll, drawn));
    }

    private Payroll approved(long id) {
        var payroll = payrolls.get(id);
        if (!payroll.isApproved()) throw new PaymentRefused("payroll.unapproved");
        return payroll;
    }

    private static String fingerprint(List<PaymentOrder> drawn) {
        return ChangeLog.fingerprint(drawn.stream()
                .map(order -> List.of(order.key(), order.amount(), order.payee()))
                .toList());
    }
}
