package vn.motcua.law.pension;

import java.math.BigDecimal;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** The pension of a month: the rate of the average wage, for some no less than the reference level (art. 66.2, 141.11). */
record MonthlyPension(Law law, AverageWage average) {

    private static final int PER_CENT = 100;

    long derive(BigDecimal rate) {
        return show(pension(rate), formula(rate), Text.of("article.pension.monthly"));
    }

    /** The same, no less than the reference level in force. */
    long deriveWithFloor(BigDecimal rate) throws CaseNotClear {
        var pension = pension(rate);
        var level = law.referenceLevel().value();
        law.derivation()
                .step(Text.of("pension.step.beforeFloor"), formula(rate), pension, Text.of("article.pension.monthly"));
        var floor = Fraction.of(level);
        return show(
                pension.compareTo(floor) < 0 ? floor : pension,
                "max(" + pension.exactly() + ", " + level + ")",
                Text.plain(law.figure("pension.floor.months").article()));
    }

    private Fraction pension(BigDecimal rate) {
        return average.value().times(Fraction.of(rate)).dividedBy(PER_CENT);
    }

    private String formula(BigDecimal rate) {
        return Rounding.bare(rate).toPlainString() + " / " + PER_CENT + " * " + average.formula();
    }

    private long show(Fraction exact, String formula, Text article) {
        var pension = Rounding.toDong(exact);
        law.derivation().step(Text.of("pension.step.monthly"), formula, BigDecimal.valueOf(pension), article);
        return pension;
    }
}
