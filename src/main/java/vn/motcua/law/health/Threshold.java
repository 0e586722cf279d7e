package vn.motcua.law.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.DatedFigures;
import vn.motcua.law.figures.Figure;

/**
 * When a year's co-payments pass six base salaries. Where the base salary changes within the year, what was paid before
 * counts in base salaries of its time: the rest of the six is asked at the new level (Decree 188/2025 art. 18.2).
 */
record Threshold(Law law, Copayments copayments) {

    /** The day on which more than the threshold was paid, if it was. */
    @Nullable
    LocalDate passedOn() throws CaseNotClear {
        var figure = law.figure("no-copay.levels");
        var rest = new Rest(Fraction.of(figure.value()), figure.value().toPlainString());
        for (var level : levels()) {
            var paid = copayments.between(level.from(), level.to());
            var threshold = rest.share().times(Fraction.of(level.figure().value()));
            show(level, rest, threshold, paid, Text.plain(figure.article()));
            var day = passedOn(threshold, paid);
            if (day != null) return day;
            rest = rest.after(paid, level.figure());
        }
        return null;
    }

    private List<DatedFigures.Dated> levels() {
        var first = law.on().withDayOfYear(1);
        var levels = new ArrayList<DatedFigures.Dated>();
        for (var level : law.figures().referenceLevels().figures())
            if (!level.to().isBefore(first) && !level.from().isAfter(law.on())) levels.add(level);
        return levels;
    }

    private static @Nullable LocalDate passedOn(Fraction threshold, Copayments copayments) {
        var sum = BigDecimal.ZERO;
        for (var payment : copayments.paid()) {
            sum = sum.add(BigDecimal.valueOf(payment.amount()));
            if (Fraction.of(sum).compareTo(threshold) > 0) return payment.on();
        }
        return null;
    }

    private void show(DatedFigures.Dated level, Rest rest, Fraction threshold, Copayments paid, Text article) {
        var value = level.figure().value();
        law.derivation()
                .step(Text.of("no-copay.step.threshold", value), rest.formula() + " * " + value, threshold, article);
        law.derivation().step(Text.of("no-copay.step.paid", value), paid.formula(), paid.sum(), article);
    }

    /** How many base salaries are still to be passed. */
    private record Rest(Fraction share, String formula) {

        Rest after(Copayments paid, Figure level) {
            var value = level.value();
            var left = share.minus(Fraction.of(paid.sum()).dividedBy(Fraction.of(value)));
            return new Rest(left, "(" + formula + " - " + paid.sum() + " / " + value + ")");
        }
    }
}
