package vn.motcua.finance;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;

/**
 * Where money that came back goes next: for a single order and for all that came back of a list in the task of the
 * dossier's journey, for one line of a list on the list's own page.
 */
@Service
class PayeeCorrections {

    private static final String BY_LINE = "LINES";

    private final Dossiers dossiers;
    private final Awards awards;
    private final OrderBook book;
    private final Payees payees;
    private final Disbursements disbursements;
    private final Timeline timeline;

    PayeeCorrections(
            Dossiers dossiers,
            Awards awards,
            OrderBook book,
            Payees payees,
            Disbursements disbursements,
            Timeline timeline) {
        this.dossiers = dossiers;
        this.awards = awards;
        this.book = book;
        this.payees = payees;
        this.disbursements = disbursements;
        this.timeline = timeline;
    }

    /** The beneficiary gave another account, or comes for cash: the next order pays there. */
    @Transactional
    public void correct(DossierCode code, Submission form) {
        var lines = book.lines(code);
        if (form.required("method").equals(BY_LINE)) {
            if (lines.isEmpty()) throw new FormRefused("method", "finance.refused.lines");
            return;
        }
        var payee = payee(form);
        var dossier = dossiers.get(code);
        if (lines.isEmpty()) {
            demandReceiver(payee, Payees.names(dossier), dossier);
            dossiers.pay(code, payee);
        } else pay(dossier, lines.stream().filter(order -> !order.isOpen()).toList(), payee);
    }

    /** One line of a list whose money came back is paid elsewhere from now on. */
    @Transactional
    public void correct(DossierCode code, int line, Payee payee) {
        disbursements.demandReach(code);
        disbursements.demandSeparation(code);
        var returned = book.lines(code).stream()
                .filter(order -> order.line() == line && !order.isOpen())
                .toList();
        if (returned.isEmpty()) throw new PaymentRefused("linepaid", line);
        pay(dossiers.get(code), returned, payee);
        timeline.write(code, Note.of("lineCorrected", Integer.toString(line)));
    }

    private void pay(Dossier dossier, List<PaymentOrder> returned, Payee payee) {
        for (var order : returned) demandReceiver(payee, Payees.beneficiaries(order, dossier), dossier);
        awards.pay(dossier.code(), returned.stream().map(PaymentOrder::line).toList(), payee);
    }

    private void demandReceiver(Payee payee, List<String> beneficiaries, Dossier dossier) {
        if (payee.method() == Payee.Method.ACCOUNT && !payees.belongsToReceiver(payee, beneficiaries, dossier))
            throw new FormRefused("accountHolder", "finance.refused.holder");
    }

    private static Payee payee(Submission form) {
        return Payee.Method.valueOf(form.required("method")) == Payee.Method.CASH
                ? Payee.cash()
                : new Payee(
                        Payee.Method.ACCOUNT,
                        form.required("accountNumber"),
                        form.required("bankName"),
                        form.required("accountHolder"));
    }
}
