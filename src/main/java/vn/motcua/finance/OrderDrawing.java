package vn.motcua.finance;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Sheets;
import vn.motcua.finance.PaymentOrder.Claim;
import vn.motcua.finance.PaymentOrder.Course;
import vn.motcua.finance.PaymentOrder.State;

/** Draws orders up from what lies in the dossier: the signed decision, the days it pays for, and the payees. */
@Component
class OrderDrawing {

    private final Sheets sheets;

    OrderDrawing(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The first order of a signed grant. */
    PaymentOrder first(Dossier dossier) {
        var decision = grant(dossier.code());
        var period = period(dossier.code(), YearMonth.from(decision.on()));
        var person = dossier.person();
        var claim = new Claim(dossier.unit(), person.idNumber(), person.name(), dossier.procedure(), period);
        return order(dossier.code(), 0, claim, decision.amount(), decision.number(), dossier.payee());
    }

    /** The first orders of what a list's signed decision grants on some of its lines. */
    List<PaymentOrder> first(Dossier dossier, List<Award> awards) {
        var number = grant(dossier.code()).number();
        return awards.stream()
                .map(award -> order(
                        dossier.code(), award.line(), claim(dossier, award), award.amount(), number, award.payee()))
                .toList();
    }

    /** The next attempt after money came back or an order was voided; the same amount for the same days. */
    static PaymentOrder again(PaymentOrder last, Payee payee) {
        var attempt = last.attempt() + 1;
        return new PaymentOrder(
                OrderKey.of(last.dossier(), last.claim(), last.line(), attempt),
                last.dossier(),
                last.line(),
                last.payroll(),
                attempt,
                last.key(),
                last.claim(),
                last.amount(),
                last.decision(),
                payee,
                State.DRAFTED,
                true,
                Course.BEGUN);
    }

    private Decision grant(DossierCode code) {
        var decision = sheets.get(code, Decision.class);
        if (!decision.isSigned() || decision.kind() != Decision.Kind.GRANT)
            throw new IllegalStateException("No signed grant: " + code);
        return decision;
    }

    private static PaymentOrder order(
            DossierCode dossier, int line, Claim claim, long amount, String decision, Payee payee) {
        return new PaymentOrder(
                OrderKey.of(dossier, claim, line, 1),
                dossier,
                line,
                null,
                1,
                null,
                claim,
                amount,
                decision,
                payee,
                State.DRAFTED,
                true,
                Course.BEGUN);
    }

    private static Claim claim(Dossier dossier, Award award) {
        return new Claim(
                dossier.unit(),
                award.personId(),
                award.personName(),
                award.benefit(),
                new Period(award.from(), award.to()));
    }

    private Period period(DossierCode code, YearMonth decided) {
        var rows = sheets.find(code, ContributionExtract.class)
                .map(ContributionExtract::rows)
                .orElse(List.of());
        if (rows.isEmpty()) return Period.only(decided);
        var settled = sheets.find(code, Controls.class).map(Controls::settled).orElse(List.of());
        return Period.unsettled(rows, settled, decided);
    }
}
