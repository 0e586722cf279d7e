package vn.motcua.law.basis;

import java.time.YearMonth;
import java.util.List;

/**
 * The average of pay on the State's scale: over the last months that the day of joining gives (Law 41/2024/QH15 art.
 * 72.1), or over the whole career where that is more (Decree 158/2025/ND-CP art. 15.2c). Two cases need a person: pay
 * before October 2004, which has to be converted to today's scale, and fifteen years of hazardous work, after which the
 * better window is chosen.
 */
public record StatePay(AverageWage average) {

    private static final YearMonth SCALE_SINCE = YearMonth.of(2004, 10);
    private static final int HAZARDOUS_MONTHS = 180;

    public static StatePay derive(List<YearMonth> months, WageValuation valuation, Derivation derivation)
            throws CaseNotClear {
        refuseUnclear(months, valuation.paid());
        if (valuation.isRecomputed()) warnOfInferredCoefficients(months, valuation, derivation);
        var window = months.subList(Math.max(0, months.size() - window(valuation, months.size())), months.size());
        var recent = show("stateWindow", window, valuation, derivation);
        if (window.size() == months.size()) return new StatePay(recent);
        var career = show("stateCareer", months, valuation, derivation);
        return new StatePay(recent.value().compareTo(career.value()) >= 0 ? recent : career);
    }

    private static int window(WageValuation valuation, int all) {
        var joined = valuation.paid().joined();
        if (joined == null) return all;
        var limit =
                valuation.figures().stateWageWindows().inForce(joined.atDay(1)).limit();
        return limit == null ? all : Math.min(all, limit.intValueExact());
    }

    private static AverageWage show(
            String key, List<YearMonth> months, WageValuation valuation, Derivation derivation) {
        var law = Text.of("article." + key);
        var pay = WagePeriod.of(months, valuation::adjusted);
        var sum = WagePeriod.sum(pay);
        derivation.step(Text.of("step." + key + "Sum", months.size()), WagePeriod.formula(pay), sum, law);
        var average = new AverageWage(sum.dividedBy(months.size()), sum.exactly() + " / " + months.size(), pay);
        derivation.step(Text.of("step." + key, months.size()), average.formula(), average.value(), law);
        return average;
    }

    private static void warnOfInferredCoefficients(
            List<YearMonth> months, WageValuation valuation, Derivation derivation) {
        if (months.stream().anyMatch(month -> valuation.paid().row(month).wage() != null))
            derivation.warn(Text.of("warning.inferredCoefficient"), Text.of("article.stateWindow"));
    }

    private static void refuseUnclear(List<YearMonth> months, PaidMonths paid) throws CaseNotClear {
        if (months.get(0).isBefore(SCALE_SINCE))
            throw new CaseNotClear("facts.contributions", "statePayBefore2004", months.get(0));
        var hazardous = months.stream()
                .filter(month -> paid.row(month).condition() != Contribution.Condition.NORMAL)
                .count();
        if (hazardous >= HAZARDOUS_MONTHS && hazardous < months.size())
            throw new CaseNotClear("facts.contributions", "hazardousWindow", hazardous);
    }
}
