package vn.motcua.finance;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Sheets;
import vn.motcua.finance.PaymentOrder.Claim;
import vn.motcua.finance.PaymentOrder.Course;
import vn.motcua.finance.PaymentOrder.State;

/** Draws orders up from what lies in the dossier: the signed decision, the months it pays for, and the payee. */
@Component
class OrderDrawing {

    private final Sheets sheets;

    OrderDrawing(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The first order of a signed grant. */
    PaymentOrder first(Dossier dossier) {
        var decision = sheets.get(dossier.code(), Decision.class);
        if (!decision.isSigned() || decision.kind() != Decision.Kind.GRANT)
            throw new IllegalStateException("No signed grant: " + dossier.code());
        var months = months(dossier.code(), YearMonth.from(decision.on()));
        var person = dossier.person();
        var claim = new Claim(dossier.unit(), person.idNumber(), person.name(), dossier.procedure(), months);
        return new PaymentOrder(
                OrderKey.of(dossier.code(), dossier.procedure(), months, 1),
                dossier.code(),
                1,
                null,
                claim,
                decision.amount(),
                decision.number(),
                dossier.payee(),
                State.DRAFTED,
                true,
                Course.BEGUN);
    }

    private Months months(DossierCode code, YearMonth decided) {
        var rows = sheets.find(code, ContributionExtract.class)
                .map(ContributionExtract::rows)
                .orElse(List.of());
        if (rows.isEmpty()) return Months.only(decided);
        var settled = sheets.find(code, Controls.class).map(Controls::settled).orElse(List.of());
        return Months.unsettled(rows, settled, decided);
    }

    /** The next attempt after money came back or an order was voided; the same amount for the same months. */
    static PaymentOrder again(PaymentOrder last, Dossier dossier) {
        var claim = last.claim();
        var attempt = last.attempt() + 1;
        return new PaymentOrder(
                OrderKey.of(last.dossier(), claim.benefit(), claim.months(), attempt),
                last.dossier(),
                attempt,
                last.key(),
                claim,
                last.amount(),
                last.decision(),
                dossier.payee(),
                State.DRAFTED,
                true,
                Course.BEGUN);
    }
}
