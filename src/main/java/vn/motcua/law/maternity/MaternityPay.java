package vn.motcua.law.maternity;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** What months, days and a lump sum come to: the average wage a month, a share of it a day (Law 41/2024/QH15 art. 59). */
final class MaternityPay {

    private final Law law;
    private final Fraction average;
    private final StringBuilder formula = new StringBuilder();
    private Fraction exact = Fraction.ZERO;

    MaternityPay(Law law, Fraction average) {
        this.law = law;
        this.average = average;
    }

    void addMonths(int months) {
        if (months > 0) add(average.times(months), average.exactly() + " * " + months);
    }

    /** Days at the average divided by a parameter of the law. */
    void addDays(BigDecimal days, String parameter) throws CaseNotClear {
        var divisor = law.number(parameter);
        if (days.signum() > 0)
            add(
                    average.times(Fraction.of(days)).dividedBy(divisor),
                    average.exactly() + " / " + divisor + " * "
                            + Rounding.bare(days).toPlainString());
    }

    void addLump(Fraction lump) {
        add(lump, lump.exactly());
    }

    /** The amount in whole dong, as the last step. */
    long settle() throws CaseNotClear {
        var amount = Rounding.toDong(exact);
        law.derivation()
                .step(
                        Text.of("leave.step.amount"),
                        formula.toString(),
                        BigDecimal.valueOf(amount),
                        Text.plain(law.figure("maternity.divisor").article()));
        return amount;
    }

    private void add(Fraction part, String term) {
        exact = exact.plus(part);
        if (!formula.isEmpty()) formula.append(" + ");
        formula.append(term);
    }
}
