package vn.motcua.law.maternity;

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
import vn.motcua.law.leave.Recovery;
import vn.motcua.law.leave.RecoveryFacts;

/** Recovery after maternity, duong suc phuc hoi suc khoe sau thai san (Law 41/2024/QH15 art. 60). */
public record MaternityRecovery(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "maternity-recovery";
    }

    @Override
    public Set<String> facts() {
        return Stream.concat(RecoveryFacts.NAMES.stream(), Stream.of("ground", "returnedEarly", "leaveEnded"))
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var ground = facts.choice("ground", Ground.class);
        var recovery = new Recovery(law, "maternity", RecoveryFacts.read(facts, "leaveEnded"));
        if (facts.flag("returnedEarly"))
            law.derivation()
                    .refuse(Text.of("maternity.refusal.returnedEarly"), Text.of("maternity.article.returnedEarly"));
        return recovery.derive(law.figure("maternity.recovery.days." + ground.parameter()));
    }

    /** What the leave before it was for (art. 60.2). */
    enum Ground {
        MULTIPLE("multiple"),
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
