package vn.motcua.law.pension;

import java.math.BigDecimal;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.HalfYears;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/**
 * The lump sum at retirement for the years beyond thirty-five of men and thirty of women: half a month's average wage for
 * each up to the retirement age, two for each after it (Law 41/2024/QH15 art. 68).
 */
record RetirementLump(Law law, AverageWage average) {

    private static final int MONTHS_A_YEAR = 12;

    /** The lump sum, of which some of the months paid lie after the retirement age; nothing without such years. */
    long derive(Sex sex, int months, int monthsAfterAge) throws CaseNotClear {
        var limit = law.figure("pension.lump.years." + sex);
        var years = new HalfYears(months).years();
        var beyond = Fraction.of(years.subtract(limit.value()));
        if (beyond.compareTo(Fraction.ZERO) <= 0) return 0;
        show("beyond", years + " - " + limit.value(), beyond, limit);
        var after = monthsAfterAge == 0 ? Fraction.ZERO : afterAge(beyond, monthsAfterAge);
        return amount(beyond.minus(after), after);
    }

    private Fraction afterAge(Fraction beyond, int months) throws CaseNotClear {
        var step = law.figure("pension.lump.afterAge.step");
        var rounded = new HalfYears(months);
        var isRounded = step.value().signum() > 0;
        var years =
                isRounded ? Fraction.of(rounded.years()) : Fraction.of(months).dividedBy(MONTHS_A_YEAR);
        var formula = isRounded ? rounded.sum() : months + " / " + MONTHS_A_YEAR;
        var after = years.min(beyond);
        show("afterAge", "min(" + beyond.exactly() + ", " + formula + ")", after, step);
        return after;
    }

    private long amount(Fraction before, Fraction after) throws CaseNotClear {
        var year = law.figure("pension.lump.year");
        var yearAfter = law.figure("pension.lump.year.afterAge");
        var times = before.times(Fraction.of(year.value())).plus(after.times(Fraction.of(yearAfter.value())));
        var sum = year.value() + " * " + before.exactly();
        var both = "(" + sum + " + " + yearAfter.value() + " * " + after.exactly() + ")";
        var isBoth = after.compareTo(Fraction.ZERO) > 0;
        var amount = Rounding.toDong(times.times(average.value()));
        law.derivation()
                .step(
                        Text.of("pension.step.lump"),
                        (isBoth ? both : sum) + " * " + average.formula(),
                        BigDecimal.valueOf(amount),
                        Text.plain(isBoth ? yearAfter.article() : year.article()));
        return amount;
    }

    private void show(String key, String formula, Fraction value, Figure figure) {
        law.derivation().step(Text.of("pension.step." + key), formula, value, Text.plain(figure.article()));
    }
}
