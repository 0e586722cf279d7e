package vn.motcua.law.pension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.HalfYears;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.basis.WageValuation;
import vn.motcua.law.basis.WageWarnings;

/** From when and how much a claim that meets its conditions comes to (Law 41/2024/QH15 art. 66, 68, 69, 72). */
record PensionEntitlement(PensionClaim claim, Law law, WageValuation valuation) {

    static PensionEntitlement of(PensionClaim claim) throws CaseNotClear {
        var law = claim.law();
        return new PensionEntitlement(
                claim, law, new WageValuation(law.on(), law.figures(), law.coefficients(), claim.paid()));
    }

    Outcome derive() throws CaseNotClear {
        new WageWarnings(valuation, law.derivation()).run();
        if (claim.isCompleted()) showPurchase();
        var from = new PensionStart(claim).derive();
        new PensionHints(claim).beforeGranting(from);
        var rate = rate(from);
        var average = AverageWage.derive(valuation, law.derivation());
        var pension = new MonthlyPension(law, average);
        var monthly = hasFloor() ? pension.deriveWithFloor(rate) : pension.derive(rate);
        var outcome = Outcome.monthly(monthly, from, law.derivation()).from(average.periods());
        var lump = lump(average);
        return lump > 0 ? outcome.and(lump) : outcome;
    }

    private BigDecimal rate(LocalDate from) throws CaseNotClear {
        if (claim.restsOnATreaty()) return new PensionRate(law, new HalfYears(claim.inTheCountry())).deriveByTreaty();
        var rate = new PensionRate(law, new HalfYears(claim.paid().count()));
        var full = rate.derive(claim.facts().sex());
        if (claim.facts().ground() != PensionGround.REDUCED_CAPACITY) return full;
        var early = monthsEarly(from);
        return early == 0 ? full : rate.less(full, early);
    }

    private int monthsEarly(LocalDate from) throws CaseNotClear {
        var age = new PensionAges(claim).benchmark();
        var months = Math.max(0, (int) ChronoUnit.MONTHS.between(from, age.reachedOn()));
        if (months > 0)
            law.derivation()
                    .finding(new Line(
                            Text.of("pension.step.monthsEarly"),
                            Text.of("pension.formula.fromTo", from, age.reachedOn()),
                            Text.plain(months),
                            Text.of("article.pension.early")));
        return months;
    }

    private long lump(AverageWage average) throws CaseNotClear {
        if (claim.restsOnATreaty()) return 0;
        var after = claim.after(new PensionAges(claim).benchmark().reachedOn());
        return new RetirementLump(law, average)
                .derive(claim.facts().sex(), claim.paid().count(), after);
    }

    private boolean hasFloor() throws CaseNotClear {
        var joined = claim.paid().joined();
        return claim.facts().employeeGroup()
                && joined != null
                && joined.isBefore(YearMonth.from(Law.SINCE))
                && claim.compulsory() >= law.number("pension.floor.months");
    }

    private void showPurchase() throws CaseNotClear {
        var missing = claim.missing();
        law.derivation()
                .step(
                        Text.of(
                                "pension.step.bought",
                                missing.count(),
                                missing.rate().value()),
                        missing.formula(),
                        missing.price(),
                        Text.of("article.pension.missing"));
    }
}
