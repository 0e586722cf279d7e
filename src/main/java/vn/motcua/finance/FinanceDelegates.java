package vn.motcua.finance;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Presence;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the finance department. */
@Component("finance")
class FinanceDelegates extends Delegates {

    private final PaymentOrders orders;
    private final PayeeCorrections corrections;
    private final Presence presence;

    FinanceDelegates(PaymentOrders orders, PayeeCorrections corrections, Presence presence) {
        this.orders = orders;
        this.corrections = corrections;
        this.presence = presence;
        act("drawOrder", orders::draw);
        act("queueTransfer", orders::queue);
        form("orderPayment", Duty.ORDER, this::orderPayment);
        form("releasePayment", Duty.RELEASE, this::releasePayment);
        form("correctPayee", Duty.ORDER, this::correctPayee);
    }

    private Answer orderPayment(DossierCode dossier, Submission form) {
        orders.submit(dossier, form.by());
        return Answer.none();
    }

    private Answer releasePayment(DossierCode dossier, Submission form) {
        var isReleased = "release".equals(form.required("verdict"));
        if (isReleased) release(dossier, form);
        else orders.sendBack(dossier);
        return answer("isReleased", isReleased);
    }

    private void release(DossierCode dossier, Submission form) {
        presence.demand();
        orders.release(dossier, form.by());
    }

    private Answer correctPayee(DossierCode dossier, Submission form) {
        corrections.correct(dossier, form);
        return Answer.none();
    }
}
