package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;

/** The lump sum for each child: twice the reference level of the month of birth or receipt (Law 41/2024/QH15 art. 58). */
record LumpSum(LocalDate event, int children) {

    /** The sum, as a step. */
    Fraction show(Law law) throws CaseNotClear {
        var times = law.figure("maternity.lump.levels", event);
        var level = law.referenceLevel(event).value();
        var sum = times.value().multiply(level).multiply(BigDecimal.valueOf(children));
        law.derivation()
                .step(
                        Text.of("maternity.step.lump", times.value(), YearMonth.from(event)),
                        times.value() + " * " + level.toPlainString() + " * " + children,
                        sum,
                        Text.plain(times.article()));
        return Fraction.of(sum);
    }
}
