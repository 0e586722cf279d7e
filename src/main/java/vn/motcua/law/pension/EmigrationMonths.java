package vn.motcua.law.pension;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.MonthsGranted;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.StageSteps;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/**
 * How many months' pension an emigrant gets: those of a one-time settlement less half a month for each month received,
 * with a floor (Law 41/2024/QH15 art. 76).
 */
record EmigrationMonths(Law law, PaidMonths paid) {

    long derive(long pension, int received) throws CaseNotClear {
        var months = months(received);
        var amount = Rounding.toDong(Fraction.of(months).times(pension));
        show(
                "emigration",
                months.toPlainString() + " * " + pension,
                BigDecimal.valueOf(amount),
                law.figure("emigration-lump.month"));
        return amount;
    }

    private BigDecimal months(int received) throws CaseNotClear {
        var granted = granted();
        var month = law.figure("emigration-lump.month");
        var least = law.figure("emigration-lump.least");
        var rest = granted.subtract(month.value().multiply(BigDecimal.valueOf(received)));
        var formula = "max(" + least.value() + ", " + granted + " - " + month.value() + " * " + received + ")";
        var months = Rounding.bare(rest.max(least.value()));
        show("emigrationMonths", formula, months, least);
        return months;
    }

    private BigDecimal granted() throws CaseNotClear {
        StageSteps.show(paid, Text.of("article.stages"), law.derivation());
        var granted = MonthsGranted.of(paid.stages(), law);
        law.derivation()
                .step(
                        Text.of("step.granted"),
                        granted.formula(),
                        granted.value(),
                        Text.of("article.pension.emigration"));
        return granted.value();
    }

    private void show(String key, String formula, BigDecimal value, Figure figure) {
        law.derivation().step(Text.of("pension.step." + key), formula, value, Text.plain(figure.article()));
    }
}
