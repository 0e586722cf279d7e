package vn.motcua.law.onetime;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.MonthsGranted;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.StageSteps;
import vn.motcua.law.basis.Text;
import vn.motcua.law.basis.WagePeriod;
import vn.motcua.law.basis.WagePeriod.Pay;
import vn.motcua.law.basis.WageValuation;
import vn.motcua.law.basis.WageWarnings;

/** How much a claim that meets its conditions comes to (Law 41/2024/QH15 art. 70.3, 70.4). */
record Entitlement(Claim claim, WageValuation valuation, Derivation derivation) {

    private static final int YEAR = 12;
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    Outcome derive() throws CaseNotClear {
        new WageWarnings(valuation, derivation).run();
        var isUnderAYear = paid().count() < YEAR;
        if (!isUnderAYear) StageSteps.show(paid(), Text.of("article.stages"), derivation);
        var average = AverageWage.derive(valuation, derivation);
        var gross = isUnderAYear ? contributionsPaid(average) : byYears(average);
        return Outcome.lump(net(gross), derivation).from(average.periods());
    }

    private Gross byYears(AverageWage average) throws CaseNotClear {
        var granted = MonthsGranted.of(paid().stages(), claim.law());
        var months = granted.value();
        derivation.step(Text.of("step.granted"), granted.formula(), months, Text.of("article.granted"));
        return new Gross(
                average.value().times(Fraction.of(months)), months.toPlainString() + " * " + average.formula());
    }

    private Gross contributionsPaid(AverageWage average) throws CaseNotClear {
        var law = Text.of("article.underAYear");
        var rate = valuation.figures().contributionRates().inForce(claim.on()).value();
        var wages = WagePeriod.of(paid().where(row -> true), valuation::recorded);
        var paidIn = WagePeriod.sum(wages).times(Fraction.of(rate)).dividedBy(Fraction.of(PER_CENT));
        var formula = rate + " / " + PER_CENT + " * (" + WagePeriod.formula(wages) + ")";
        derivation.step(Text.of("step.paidIn", rate), formula, paidIn, law);
        var most = claim.law().value("one-time.underAYear.most");
        var limit = average.value().times(Fraction.of(most));
        derivation.step(Text.of("step.limit"), most + " * " + average.formula(), limit, law);
        return new Gross(paidIn.min(limit), "min(" + paidIn.exactly() + ", " + limit.exactly() + ")");
    }

    private long net(Gross gross) {
        var support = WagePeriod.of(paid().where(row -> row.stateSupport() > 0), this::support);
        var deducted = claim.facts().ground().keepsStateSupport() ? Fraction.ZERO : WagePeriod.sum(support);
        showSupport(!support.isEmpty(), deducted, WagePeriod.formula(support));
        var net = gross.lessThan(deducted) ? Fraction.ZERO : gross.value().minus(deducted);
        var amount = Rounding.toDong(net);
        derivation.step(
                Text.of("step.amount"), gross.less(deducted), BigDecimal.valueOf(amount), Text.of("article.amount"));
        return amount;
    }

    private void showSupport(boolean isSupported, Fraction deducted, String formula) {
        var isDeducted = deducted.compareTo(Fraction.ZERO) > 0;
        var key = isDeducted ? "step.support" : isSupported ? "step.supportKept" : "step.noSupport";
        derivation.step(Text.of(key), isDeducted ? formula : "0", deducted, Text.of("article.support"));
    }

    private Pay support(YearMonth month) {
        var support = paid().row(month).stateSupport();
        return new Pay(Fraction.of(support), String.valueOf(support), BigDecimal.ONE, false);
    }

    private PaidMonths paid() {
        return claim.paid();
    }

    /** The amount before the State's support is taken off, exact, with its formula. */
    private record Gross(Fraction value, String formula) {

        boolean lessThan(Fraction deducted) {
            return value.compareTo(deducted) < 0;
        }

        String less(Fraction deducted) {
            if (deducted.compareTo(Fraction.ZERO) == 0) return formula;
            var difference = formula + " - " + deducted.exactly();
            return lessThan(deducted) ? "max(0, " + difference + ")" : difference;
        }
    }
}
