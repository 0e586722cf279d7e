package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.motcua.law.basis.WagePeriod.Pay;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.figures.WageCoefficients;

/**
 * What a month's recorded pay is worth on the legal date (Law 41/2024/QH15 art. 73): wages times the coefficient of their
 * year; State pay of somebody who joined before 2016 recomputed at the reference level of the legal date.
 */
public record WageValuation(LocalDate on, LawFigures figures, WageCoefficients.Table coefficients, PaidMonths paid) {

    private static final YearMonth STATE_PAY_ADJUSTED_LIKE_WAGES = YearMonth.of(2016, 1);

    /** The pay as it was, in dong of its time. */
    public Pay recorded(YearMonth month) {
        var row = paid.row(month);
        var wage = row.wage();
        return wage == null ? pay(row, level(month.atDay(1))) : pay(wage, BigDecimal.ONE, false);
    }

    /** The pay as the average takes it. */
    public Pay adjusted(YearMonth month) {
        var row = paid.row(month);
        if (row.isState() && isRecomputed()) return recomputed(month, row);
        var recorded = recorded(month);
        return new Pay(
                recorded.wage(),
                recorded.formula(),
                coefficients.of(month.getYear()).value(),
                true);
    }

    /** The level in force on a day: base salary, from the new law on the reference level. */
    public BigDecimal level(LocalDate day) {
        return figures.referenceLevels().inForce(day).value();
    }

    public boolean hasLevel(YearMonth month) {
        return figures.referenceLevels().on(month.atDay(1)).isPresent();
    }

    public boolean isRecomputed() {
        var joined = paid.joined();
        return joined != null && joined.isBefore(STATE_PAY_ADJUSTED_LIKE_WAGES);
    }

    private Pay recomputed(YearMonth month, Contribution row) {
        var wage = row.wage();
        if (wage == null) return pay(row, level(on));
        var then = level(month.atDay(1));
        var value = Fraction.of(wage).dividedBy(Fraction.of(then)).times(Fraction.of(level(on)));
        var formula = wage + " / " + then + " * " + level(on);
        return new Pay(value, formula, BigDecimal.ONE, false);
    }

    private static Pay pay(Contribution row, BigDecimal level) {
        var coefficient = row.coefficient();
        if (coefficient == null) throw new IllegalArgumentException("No State pay: " + row);
        var formula = row.allowances().signum() == 0
                ? coefficient.toPlainString()
                : "(" + coefficient.toPlainString() + " + " + row.allowances().toPlainString() + ")";
        var wage = coefficient.add(row.allowances()).multiply(level);
        return new Pay(Fraction.of(wage), formula + " * " + level.toPlainString(), BigDecimal.ONE, false);
    }

    private static Pay pay(long wage, BigDecimal factor, boolean isAdjusted) {
        return new Pay(Fraction.of(wage), String.valueOf(wage), factor, isAdjusted);
    }
}
