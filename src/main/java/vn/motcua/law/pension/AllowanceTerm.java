package vn.motcua.law.pension;

import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.HalfYears;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** How many months the time paid is worth at the level of the social pension, rounded up (Decree 158/2025/ND-CP art. 23.1). */
record AllowanceTerm(Law law, AverageWage average) {

    int derive(int monthsPaid) throws CaseNotClear {
        var years = new HalfYears(monthsPaid);
        law.derivation()
                .step(
                        Text.of("pension.step.years", years.months(), years.full(), years.odd()),
                        years.sum(),
                        years.years(),
                        Text.of("article.months"));
        return roundedUp(exactly(years));
    }

    private Fraction exactly(HalfYears years) throws CaseNotClear {
        var multiplier = law.figure("pre-pension-allowance.multiplier");
        var level = law.value("pre-pension-allowance.level");
        var times = Fraction.of(multiplier.value()).times(Fraction.of(years.years()));
        var exact = average.value().times(times).dividedBy(Fraction.of(level));
        law.derivation()
                .step(
                        Text.of("pension.step.term"),
                        multiplier.value() + " * " + years.years() + " * " + average.formula() + " / " + level,
                        exact,
                        Text.plain(multiplier.article()));
        return exact;
    }

    private int roundedUp(Fraction exact) {
        var months = Rounding.upToWhole(exact);
        law.derivation()
                .finding(new Line(
                        Text.of("pension.step.termRounded"),
                        Text.of("pension.formula.roundedUp", Rounding.shown(exact)),
                        Text.plain(months),
                        Text.of("article.pension.allowance")));
        return months;
    }
}
