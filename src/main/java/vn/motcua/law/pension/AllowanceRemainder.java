package vn.motcua.law.pension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;

/** What relatives get of an allowance whose recipient died: every month not yet paid, at once (Law 41/2024/QH15 art. 23.5). */
record AllowanceRemainder(Outcome granted, LocalDate diedOn) {

    Outcome derive() {
        var derivation = granted.derivation();
        var months = unpaid();
        if (months <= 0) {
            derivation.refuse(Text.of("pension.refusal.nothingUnpaid"), Text.of("article.pension.remainder"));
            return Outcome.refused(derivation);
        }
        return Outcome.lump(amount(months, derivation), derivation).from(granted.wages());
    }

    private static long monthly(Outcome granted) {
        return Objects.requireNonNull(granted.monthly());
    }

    private long amount(int months, Derivation derivation) {
        var monthly = monthly(granted);
        var amount = months * monthly;
        derivation.step(
                Text.of("pension.step.remainder"),
                months + " * " + monthly,
                BigDecimal.valueOf(amount),
                Text.of("article.pension.remainder"));
        derivation.warn(Text.of("pension.warning.funeral"), Text.of("article.pension.remainder"));
        return amount;
    }

    private int unpaid() {
        var last = YearMonth.from(Objects.requireNonNull(granted.until()));
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(diedOn), last);
    }
}
