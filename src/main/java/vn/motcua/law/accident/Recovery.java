package vn.motcua.law.accident;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** Days of rest after treatment, as many as the loss of capacity allows (Law 84/2015/QH13 art. 54). */
record Recovery(Law law, AccidentFacts facts) {

    private static final int WHOLE = 100;

    /** In dong, nothing if no day is asked for. */
    long derive() throws CaseNotClear {
        if (facts.recoveryDays() == 0) return 0;
        if (facts.capacityLoss() < law.number("accident.recovery.light.loss")) return none();
        var quota = quota();
        var days = Math.min(facts.recoveryDays(), quota.value().intValueExact());
        if (days < facts.recoveryDays())
            law.derivation()
                    .warn(
                            Text.of("accident.warning.recovery", facts.recoveryDays(), days),
                            Text.plain(quota.article()));
        return pay(days);
    }

    private Figure quota() throws CaseNotClear {
        if (facts.capacityLoss() >= law.number("accident.recovery.severe.loss"))
            return law.figure("accident.recovery.severe");
        var isMiddle = facts.capacityLoss() >= law.number("accident.recovery.middle.loss");
        return law.figure(isMiddle ? "accident.recovery.middle" : "accident.recovery.light");
    }

    private long none() throws CaseNotClear {
        var least = law.figure("accident.recovery.light.loss");
        law.derivation().warn(Text.of("accident.warning.noRecovery", least.value()), Text.plain(least.article()));
        return 0;
    }

    private long pay(int days) throws CaseNotClear {
        var rate = law.figure("accident.recovery.rate");
        var level = law.referenceLevel().value();
        var amount = Rounding.toDong(
                Fraction.of(level.multiply(rate.value())).times(days).dividedBy(WHOLE));
        law.derivation()
                .step(
                        Text.of("accident.step.recovery"),
                        level + " * " + rate.value() + " / " + WHOLE + " * " + days,
                        BigDecimal.valueOf(amount),
                        Text.plain(rate.article()));
        return amount;
    }
}
