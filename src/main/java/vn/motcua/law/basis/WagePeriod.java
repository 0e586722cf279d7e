package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Months of one year that follow each other at one wage. */
public record WagePeriod(MonthRange range, Pay pay) {

    /** Groups months by year and pay, so that it doesn't matter how the rows were cut. */
    public static List<WagePeriod> of(List<YearMonth> months, Function<YearMonth, Pay> payOf) {
        var periods = new ArrayList<WagePeriod>();
        for (var month : months) {
            var next = new WagePeriod(MonthRange.of(month), payOf.apply(month));
            var last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (last != null && last.isContinuedBy(next)) periods.set(periods.size() - 1, last.until(month));
            else periods.add(next);
        }
        return periods;
    }

    public static Fraction sum(List<WagePeriod> periods) {
        return periods.stream().map(WagePeriod::total).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The sum with every wage, number of months and coefficient, as one writes it into a calculator. */
    public static String formula(List<WagePeriod> periods) {
        return periods.stream().map(WagePeriod::term).collect(Collectors.joining(" + "));
    }

    public int months() {
        return range.length();
    }

    public Fraction total() {
        return pay.wage().times(months()).times(Fraction.of(pay.factor()));
    }

    private String term() {
        var raw = pay.formula() + " * " + months();
        return pay.isAdjusted() ? raw + " * " + pay.factor().toPlainString() : raw;
    }

    private WagePeriod until(YearMonth month) {
        return new WagePeriod(new MonthRange(range.from(), month), pay);
    }

    private boolean isContinuedBy(WagePeriod next) {
        return range.to().plusMonths(1).equals(next.range.from())
                && range.to().getYear() == next.range.from().getYear()
                && pay.equals(next.pay);
    }

    /** A month's pay: the wage, how it comes about, and the coefficient of its year. */
    public record Pay(Fraction wage, String formula, BigDecimal factor, boolean isAdjusted) {}
}
