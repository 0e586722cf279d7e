package vn.motcua.law.basis;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.motcua.law.basis.Contribution.Condition;

/**
 * The average of pay on the State's scale: over the last months that the day of joining gives (Law 41/2024/QH15 art.
 * 72.1), or over as many months of hazardous work or service under arms, or over the whole career, where that is more
 * (Decree 158/2025/ND-CP art. 15.2). Pay before October 2004 has to be converted to today's scale by a person.
 */
public record StatePay(AverageWage average) {

    private static final YearMonth SCALE_SINCE = YearMonth.of(2004, 10);
    private static final int HAZARDOUS_MONTHS = 180;

    public static StatePay derive(List<YearMonth> months, WageValuation valuation, Derivation derivation)
            throws CaseNotClear {
        var length = Math.min(months.size(), window(valuation, months.size()));
        var window = months.subList(months.size() - length, months.size());
        if (window.get(0).isBefore(SCALE_SINCE))
            throw new CaseNotClear("facts.contributions", "statePayBefore2004", window.get(0));
        if (valuation.isRecomputed()) warnOfInferredCoefficients(months, valuation, derivation);
        var best = show("stateWindow", window, valuation, derivation);
        if (window.size() == months.size()) return new StatePay(best);
        best = orBetter(best, served(length, valuation), "stateServed", valuation, derivation);
        return new StatePay(orBetter(best, months, "stateCareer", valuation, derivation));
    }

    /** The limit of the day of joining; all months without one. */
    private static int window(WageValuation valuation, int all) {
        var joined = valuation.paid().joined();
        if (joined == null) return all;
        var limit =
                valuation.figures().stateWageWindows().inForce(joined.atDay(1)).limit();
        return limit == null ? all : limit.intValueExact();
    }

    private static AverageWage orBetter(
            AverageWage best, List<YearMonth> months, String key, WageValuation valuation, Derivation derivation) {
        if (months.isEmpty()) return best;
        if (months.get(0).isBefore(SCALE_SINCE)) {
            derivation.warn(Text.of("warning.notCompared", months.get(0)), Text.of("article." + key));
            return best;
        }
        var other = show(key, months, valuation, derivation);
        return other.value().compareTo(best.value()) > 0 ? other : best;
    }

    /** The best consecutive months of fifteen years' hazardous work, or of service under arms, as long as the window. */
    private static List<YearMonth> served(int length, WageValuation valuation) {
        var hazardous = months(valuation, Condition::isHazardous);
        var arms = months(valuation, condition -> condition == Condition.ARMED_FORCES);
        var served = hazardous.size() >= HAZARDOUS_MONTHS ? hazardous : arms;
        return IntStream.rangeClosed(0, served.size() - length)
                .mapToObj(from -> served.subList(from, from + length))
                .max(Comparator.comparing(months -> sum(months, valuation)))
                .orElse(List.of());
    }

    private static List<YearMonth> months(WageValuation valuation, Predicate<Condition> question) {
        return valuation.paid().where(row -> row.isState() && question.test(row.condition())).stream()
                .filter(month -> !month.isBefore(SCALE_SINCE))
                .toList();
    }

    private static Fraction sum(List<YearMonth> months, WageValuation valuation) {
        return WagePeriod.sum(WagePeriod.of(months, valuation::adjusted));
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
}
