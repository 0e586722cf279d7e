package vn.motcua.law.basis;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The average contribution wage, exact, with the formula that gives it and the pay it is the average of (art. 72). */
public record AverageWage(Fraction value, String formula, List<WagePeriod> periods) {

    /** Derives the average step by step. Employers' and voluntary wages count in full, State pay by its last years. */
    public static AverageWage derive(WageValuation valuation, Derivation derivation) throws CaseNotClear {
        var state = valuation.paid().where(Contribution::isState);
        var other = WagePeriod.of(valuation.paid().where(row -> !row.isState()), valuation::adjusted);
        if (state.isEmpty()) return ofWages(other, valuation, derivation);
        var pay = StatePay.derive(state, valuation, derivation);
        return other.isEmpty() ? pay.average() : mixed(pay, state, other).shown(valuation, derivation, other);
    }

    private static AverageWage ofWages(List<WagePeriod> wages, WageValuation valuation, Derivation derivation) {
        showSum(wages, valuation, derivation);
        var sum = WagePeriod.sum(wages);
        var months = valuation.paid().count();
        var average = new AverageWage(sum.dividedBy(months), sum.exactly() + " / " + months, wages);
        derivation.step(Text.of("step.average"), average.formula, average.value, law("average", valuation));
        return average;
    }

    private static AverageWage mixed(StatePay pay, List<YearMonth> state, List<WagePeriod> other) {
        var sum = WagePeriod.sum(other);
        var months = state.size() + other.stream().mapToInt(WagePeriod::months).sum();
        var value = pay.average().value().times(state.size()).plus(sum).dividedBy(months);
        var formula = "(" + pay.average().formula() + " * " + state.size() + " + " + sum.exactly() + ") / " + months;
        var periods = Stream.concat(pay.average().periods().stream(), other.stream())
                .sorted((one, two) -> one.range().from().compareTo(two.range().from()))
                .toList();
        return new AverageWage(value, formula, periods);
    }

    private AverageWage shown(WageValuation valuation, Derivation derivation, List<WagePeriod> other) {
        showSum(other, valuation, derivation);
        derivation.step(Text.of("step.averageMixed"), formula, value, law("averageMixed", valuation));
        return this;
    }

    private static void showSum(List<WagePeriod> wages, WageValuation valuation, Derivation derivation) {
        derivation.step(
                Text.of("step.wages", valuation.on().getYear()),
                WagePeriod.formula(wages),
                WagePeriod.sum(wages),
                law("wages", valuation));
    }

    private static Text law(String key, WageValuation valuation) {
        return Text.of("article." + key, valuation.coefficients().source());
    }
}
