package vn.motcua.law.pension;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.WageValuation;
import vn.motcua.law.figures.Figure;

/**
 * The months that lack for a pension: a few may be paid at once at the last wage, and stand as the last free months up to
 * the payment (Law 41/2024/QH15 art. 33.7).
 */
record MissingMonths(Law law, PensionFacts facts, PaidMonths paid) {

    private static final int PER_CENT = 100;

    int count() throws CaseNotClear {
        return law.number(facts.ground().months()) - counted().size() - facts.treatyMonths();
    }

    boolean canBeBought() throws CaseNotClear {
        return count() > 0
                && count() <= law.number("pension.missing.most")
                && !counted().isEmpty();
    }

    /** The lacking months as they stand in the history once they are paid. */
    List<Contribution> paidIn(YearMonth month) throws CaseNotClear {
        var row = paid.row(last());
        return Stream.iterate(month, later -> later.minusMonths(1))
                .filter(this::isFree)
                .limit(count())
                .map(free -> row.during(MonthRange.of(free)))
                .toList();
    }

    /** What they cost: the whole contribution on the last wage. */
    Fraction price() throws CaseNotClear {
        return lastWage().times(Fraction.of(rate().value())).dividedBy(PER_CENT).times(count());
    }

    String formula() throws CaseNotClear {
        return rate().value() + " / " + PER_CENT + " * " + lastWage().exactly() + " * " + count();
    }

    Figure rate() {
        return law.figures().contributionRates().inForce(law.on());
    }

    private Fraction lastWage() throws CaseNotClear {
        return new WageValuation(law.on(), law.figures(), law.coefficients(), paid)
                .recorded(last())
                .wage();
    }

    private YearMonth last() {
        return counted().get(counted().size() - 1);
    }

    private List<YearMonth> counted() {
        return paid.where(facts.ground()::counts);
    }

    private boolean isFree(YearMonth month) {
        return facts.settled().stream().noneMatch(range -> range.contains(month))
                && !paid.rows().containsKey(month);
    }
}
