package vn.motcua.law.sickness;

import java.math.BigDecimal;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Text;
import vn.motcua.law.sickness.SicknessFacts.Exclusion;

/** Takes off what gives no sick pay: some causes, and days that other leave covers (Law 41/2024/QH15 art. 42.2). */
record ExclusionCheck(Derivation derivation, SicknessFacts facts) {

    void run() {
        var days = facts.days();
        if (days.isRounded())
            derivation.step(
                    Text.of("sickness.step.rounded"), days.sum(), days.rounded(), Text.of("sickness.article.pay"));
        if (facts.excluded() != Exclusion.NONE)
            derivation.refuse(Text.of("sickness.refusal." + facts.excluded()), article());
        if (covered().signum() > 0) takeOffCovered();
    }

    private void takeOffCovered() {
        var formula = "max(0, " + facts.days().rounded().toPlainString() + " - "
                + covered().toPlainString() + ")";
        derivation.step(Text.of("sickness.step.overlap"), formula, facts.daysAsked(), article());
        if (facts.daysAsked().signum() == 0) derivation.refuse(Text.of("sickness.refusal.overlap"), article());
        else derivation.warn(Text.of("sickness.warning.overlap", covered()), article());
    }

    private BigDecimal covered() {
        return facts.overlappingDays().rounded();
    }

    private static Text article() {
        return Text.of("sickness.article.exclusions");
    }
}
