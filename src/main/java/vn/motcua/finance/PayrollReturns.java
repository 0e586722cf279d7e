package vn.motcua.finance;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.journey.FormRefused;

/** What becomes of a month's money that came back. */
@Service
class PayrollReturns {

    private final Payrolls payrolls;
    private final PayrollOrders orders;
    private final RecipientPayees destinations;
    private final Payees payees;
    private final LivingCheck living;
    private final Dossiers dossiers;

    PayrollReturns(
            Payrolls payrolls,
            PayrollOrders orders,
            RecipientPayees destinations,
            Payees payees,
            LivingCheck living,
            Dossiers dossiers) {
        this.payrolls = payrolls;
        this.orders = orders;
        this.destinations = destinations;
        this.payees = payees;
        this.living = living;
        this.dossiers = dossiers;
    }

    /**
     * Money that came back goes elsewhere: from now on every month, and by a new order that another person releases. It may
     * have come back because its person has died: for the dead no new order is drawn.
     */
    @Transactional
    public void correct(long id, OrderKey key, Payee payee) {
        payrolls.get(id);
        var order = orders.last(id).stream()
                .filter(each -> each.key().equals(key) && !each.isOpen())
                .findFirst()
                .orElseThrow(() -> new PaymentRefused("payroll.paid"));
        if (!living.deadOf(List.of(order)).isEmpty()) throw new PaymentRefused("payroll.dead");
        var dossier = dossiers.get(order.dossier());
        if (payee.method() == Payee.Method.ACCOUNT
                && !payees.belongsToReceiver(payee, Payees.beneficiaries(order, dossier), dossier))
            throw new FormRefused("accountHolder", "finance.refused.holder");
        destinations.redirect(order, payee);
        orders.again(order, payee, Acting.person().actor());
    }
}
