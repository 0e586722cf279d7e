package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.figures.LawFigures;

/** Maternity leave without a birth: examinations, loss of a pregnancy, contraception, adoption (Law 41/2024/QH15 art. 51, 52, 56, 57). */
public record MaternityLeave(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "maternity-leave";
    }

    @Override
    public Set<String> facts() {
        return Stream.of(List.of("wages", "ground", "days"), DayLeaveFacts.NAMES, AdoptionFacts.NAMES)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var ground = facts.choice("ground", Ground.class);
        if (ground == Ground.ADOPTION) return new Adoption(law, AdoptionFacts.read(on, facts)).settle();
        var leave = new DayLeave(law, DayLeaveFacts.read(ground, facts));
        return switch (ground) {
            case PRENATAL -> leave.prenatal();
            case MISCARRIAGE -> leave.miscarriage();
            default -> leave.contraception();
        };
    }

    /** What the leave is for. */
    enum Ground {
        PRENATAL,
        MISCARRIAGE,
        CONTRACEPTION,
        ADOPTION
    }
}
