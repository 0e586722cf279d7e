package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DecisionTexts.Text;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IssuedTexts;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.PaymentChange;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.Submission;

/** Changes where a recipient's benefit is paid (Law 41/2024/QH15 art. 82): written by an officer, confirmed by the head. */
@Service
class PaymentChanges {

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final DecisionTexts texts;
    private final IssuedTexts issued;
    private final Clock clock;

    PaymentChanges(Dossiers dossiers, Sheets sheets, DecisionTexts texts, IssuedTexts issued, Clock clock) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.texts = texts;
        this.issued = issued;
        this.clock = clock;
    }

    /** Writes the change down, and the text that the recipient will get. */
    @Transactional
    void enter(DossierCode code, Submission form) {
        var change = new PaymentChange(
                new Payee(
                        Payee.Method.valueOf(form.required("method")),
                        form.text("accountNumber"),
                        form.text("bankName"),
                        form.text("accountHolder")),
                form.required("place"),
                LocalDate.parse(form.required("from")));
        sheets.lay(code, change);
        var text = new Text(Kind.RECORD, 0, "benefits", "benefits/print/payment-change", Map.of("change", change));
        texts.write(dossiers.get(code), text, LocalDate.now(clock), sheets.find(code, Decision.class));
    }

    /** Brings the confirmed change into force and files its text, once. */
    @Transactional
    void record(DossierCode code) {
        if (dossiers.get(code).state().hasResult()) return;
        dossiers.pay(code, sheets.get(code, PaymentChange.class).payee());
        issued.issue(code, sheets.get(code, Decision.class), "benefits.paymentChange", "recordPaymentChange");
    }
}
