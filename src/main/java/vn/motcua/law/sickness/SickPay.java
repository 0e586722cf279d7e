package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** Days at their rates, and what they come to: wage × rate / 24 × days (Law 41/2024/QH15 art. 45). */
final class SickPay {

    private static final int PER_CENT = 100;

    private final Law law;
    private final long wage;
    private final List<PaidDays> paid = new ArrayList<>();

    SickPay(Law law, long wage) {
        this.law = law;
        this.wage = wage;
    }

    /** Days at a rate; days at the same rate as the last ones join them. */
    void add(BigDecimal days, Figure rate) {
        if (days.signum() == 0) return;
        var last = paid.isEmpty() ? null : paid.get(paid.size() - 1);
        if (last != null && last.rate().equals(rate))
            paid.set(paid.size() - 1, new PaidDays(last.days().add(days), rate));
        else paid.add(new PaidDays(days, rate));
    }

    BigDecimal days() {
        return paid.stream().map(PaidDays::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Outcome settle() throws CaseNotClear {
        var divisor = law.number("sickness.divisor");
        var exact = Fraction.ZERO;
        for (var part : paid) {
            exact = exact.plus(part.amount(wage, divisor));
            if (paid.size() > 1) show(part, divisor);
        }
        var amount = Rounding.toDong(exact);
        law.derivation()
                .step(
                        Text.of("leave.step.amount"),
                        paid.stream().map(part -> part.formula(wage, divisor)).collect(Collectors.joining(" + ")),
                        BigDecimal.valueOf(amount),
                        Text.plain(paid.get(0).rate().article()));
        return Outcome.lump(amount, law.derivation());
    }

    private void show(PaidDays part, int divisor) {
        law.derivation()
                .step(
                        Text.of("sickness.step.part", part.days(), part.rate().value()),
                        part.formula(wage, divisor),
                        part.amount(wage, divisor),
                        Text.plain(part.rate().article()));
    }

    /** Days at one rate. */
    private record PaidDays(BigDecimal days, Figure rate) {

        Fraction amount(long wage, int divisor) {
            return Fraction.of(rate.value().multiply(days).multiply(BigDecimal.valueOf(wage)))
                    .dividedBy(PER_CENT)
                    .dividedBy(divisor);
        }

        String formula(long wage, int divisor) {
            return wage + " * " + rate.value() + " / " + PER_CENT + " / " + divisor + " * "
                    + Rounding.bare(days).toPlainString();
        }
    }
}
