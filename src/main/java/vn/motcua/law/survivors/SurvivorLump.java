package vn.motcua.law.survivors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/** The one-time survivors' benefit, where nobody has or takes a monthly one (Law 41/2024/QH15 art. 88, 89). */
public record SurvivorLump(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "survivor-lump";
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                "pensioner", "pension", "monthsReceived", "contributions", "settled", "accidentAllowance", "diedOn");
    }

    @Override
    public Outcome derive(LocalDate on, Members members) throws CaseNotClear {
        var derivation = new Derivation();
        var facts = SurvivorLumpFacts.read(Law.of(on, figures, derivation).on(), members);
        var law = Law.of(facts.diedOn(), figures, derivation);
        if (facts.pensioner()) return ofPensioner(law, facts);
        if (facts.hadAllowance()) return ofAllowance(law, facts);
        return InsuredLump.read(law, members).grant();
    }

    private static Outcome ofPensioner(Law law, SurvivorLumpFacts facts) throws CaseNotClear {
        var months = months(law, facts.monthsReceived());
        var pension = facts.pension();
        return lump(law, Fraction.of(months).times(pension), months + " * " + pension);
    }

    private static BigDecimal months(Law law, int received) throws CaseNotClear {
        var most = law.figure("survivor-lump.pensioner");
        var floor = law.value("survivor-lump.floor");
        var first = law.number("survivor-lump.firstMonths");
        var less = law.value("survivor-lump.lessAMonth");
        var over = Math.max(0, received - first);
        var months = Rounding.bare(
                most.value().subtract(less.multiply(BigDecimal.valueOf(over))).max(floor));
        var formula = "max(" + floor + ", " + most.value() + " - " + less + " * (" + received + " - " + first + "))";
        law.derivation()
                .step(
                        Text.of("survivor-lump.step.months", received),
                        over == 0 ? most.value().toPlainString() : formula,
                        months,
                        Text.plain(most.article()));
        return months;
    }

    private static Outcome ofAllowance(Law law, SurvivorLumpFacts facts) throws CaseNotClear {
        var times = law.value("survivor-lump.accident");
        var allowance = facts.accidentAllowance();
        return lump(law, Fraction.of(times).times(allowance), times + " * " + allowance);
    }

    static Outcome lump(Law law, Fraction value, String formula) throws CaseNotClear {
        var amount = Rounding.toDong(value);
        law.derivation()
                .step(
                        Text.of("survivor-lump.step.amount"),
                        formula,
                        BigDecimal.valueOf(amount),
                        Text.plain(law.figure("survivor-lump.floor").article()));
        return Outcome.lump(amount, law.derivation());
    }
}
