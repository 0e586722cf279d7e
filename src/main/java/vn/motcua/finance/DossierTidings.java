package vn.motcua.finance;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.PaymentNotice.State;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Journeys;

/** Lays in a dossier how its one order stands, writes it on the timeline and tells the journey. */
@Component
class DossierTidings {

    private static final String PAYMENT = "payBenefit";
    private static final String CORRECTION = "correctPayee";

    private final Sheets sheets;
    private final Timeline timeline;
    private final Journeys journeys;
    private final Clock clock;

    DossierTidings(Sheets sheets, Timeline timeline, Journeys journeys, Clock clock) {
        this.sheets = sheets;
        this.timeline = timeline;
        this.journeys = journeys;
        this.clock = clock;
    }

    void released(PaymentOrder order) {
        lay(order, State.RELEASED, null);
    }

    void sent(PaymentOrder order, String messageId) {
        lay(order, State.SENT, null);
        timeline.write(order.dossier(), Note.of("paymentSent", messageId));
    }

    void settled(PaymentOrder order) {
        settled(order, Note.of("paymentSettled", order.key().endToEnd()));
    }

    void handedOver(PaymentOrder order, String receiver) {
        settled(order, Note.of("paymentInCash", receiver));
    }

    /** The dossier goes back to the accountant, though its journey may have passed the payment long ago. */
    void cameBack(Return returned, String act) {
        var order = returned.order();
        lay(order, State.RETURNED, returned.reason());
        timeline.write(order.dossier(), Note.of(act, order.key().endToEnd()).because(returned.reason()));
        if (!journeys.tell(order.dossier(), "paymentReturned")) journeys.reopen(order.dossier(), PAYMENT, CORRECTION);
    }

    void inquired(PaymentOrder order) {
        timeline.write(order.dossier(), Note.of("paymentInquired", order.key().endToEnd()));
    }

    private void settled(PaymentOrder order, Note note) {
        lay(order, State.SETTLED, null);
        timeline.write(order.dossier(), note);
        journeys.tell(order.dossier(), "paymentSettled");
    }

    private void lay(PaymentOrder order, State state, @Nullable String reason) {
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
}
