package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.leave.LeaveFacts;
import vn.motcua.law.leave.Recovery;
import vn.motcua.law.leave.RecoveryFacts;

/** Recovery after sickness, duong suc phuc hoi suc khoe sau om dau (Law 41/2024/QH15 art. 46). */
public record SicknessRecovery(LawFigures figures) implements Benefit {

    private static final String SICK_DAYS = "sickness.recovery.sickDays";

    @Override
    public String key() {
        return "sickness-recovery";
    }

    @Override
    public Set<String> facts() {
        return Stream.concat(RecoveryFacts.NAMES.stream(), Stream.of("ground", "sickDays", "sickLeaveEnded"))
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var ground = facts.choice("ground", Ground.class);
        var recovery = new Recovery(law, "sickness", RecoveryFacts.read(facts, "sickLeaveEnded"));
        checkSickDays(facts, law);
        return recovery.derive(law.figure("sickness.recovery.days." + ground.parameter()));
    }

    private static void checkSickDays(Members facts, Law law) throws CaseNotClear {
        var least = law.figure(SICK_DAYS);
        var sickDays = facts.has("sickDays") ? LeaveFacts.daysIfAny(facts, "sickDays") : least.value();
        var article = Text.plain(least.article());
        law.derivation()
                .step(Text.of("sickness.step.sickDays", least.value()), sickDays.toPlainString(), sickDays, article);
        if (sickDays.compareTo(least.value()) < 0) refuse(sickDays, least.value(), law, article);
    }

    private static void refuse(BigDecimal sickDays, BigDecimal least, Law law, Text article) {
        law.derivation().refuse(Text.of("sickness.refusal.tooFewSickDays", sickDays, least), article);
    }

    /** What the last sick leave was for (art. 46.2). */
    enum Ground {
        LONG_TERM("longTerm"),
        SURGERY("surgery"),
        OTHER("other");

        private final String parameter;

        Ground(String parameter) {
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }
}
