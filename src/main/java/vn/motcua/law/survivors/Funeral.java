package vn.motcua.law.survivors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/** The funeral grant: ten times the reference level of the month of death (Law 41/2024/QH15 art. 85). */
public record Funeral(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "funeral";
    }

    @Override
    public Set<String> facts() {
        return Set.of("diedOn", "compulsoryMonths", "voluntaryMonths", "pensioner", "accident");
    }

    @Override
    public Outcome derive(LocalDate on, Members members) throws CaseNotClear {
        var derivation = new Derivation();
        var facts = FuneralFacts.read(Law.of(on, figures, derivation).on(), members);
        var law = Law.of(facts.diedOn(), figures, derivation);
        checkDeceased(law, facts);
        return derivation.isRefused() ? Outcome.refused(derivation) : grant(law);
    }

    private static void checkDeceased(Law law, FuneralFacts facts) throws CaseNotClear {
        if (facts.pensioner() || facts.accident())
            law.derivation()
                    .finding(new Line(
                            Text.of(facts.pensioner() ? "funeral.step.pensioner" : "funeral.step.accident"),
                            Text.plain(""),
                            Text.of("proven"),
                            Text.plain(law.figure("funeral.times").article())));
        else checkMonths(law, facts);
    }

    private static void checkMonths(Law law, FuneralFacts facts) throws CaseNotClear {
        var compulsory = law.figure("funeral.compulsoryMonths");
        var total = law.figure("funeral.totalMonths");
        var derivation = law.derivation();
        var article = Text.plain(compulsory.article());
        derivation.step(
                Text.of("funeral.step.compulsory", compulsory.value()),
                String.valueOf(facts.compulsoryMonths()),
                facts.compulsoryMonths(),
                article);
        if (facts.compulsoryMonths() >= compulsory.value().intValueExact()) return;
        derivation.step(
                Text.of("funeral.step.total", total.value()),
                facts.compulsoryMonths() + " + " + facts.voluntaryMonths(),
                facts.months(),
                Text.plain(total.article()));
        if (facts.months() < total.value().intValueExact())
            derivation.refuse(
                    Text.of(
                            "funeral.refusal.months",
                            facts.compulsoryMonths(),
                            facts.months(),
                            compulsory.value(),
                            total.value()),
                    Text.plain(total.article()));
    }

    private static Outcome grant(Law law) throws CaseNotClear {
        var times = law.figure("funeral.times");
        var level = law.referenceLevel().value();
        var amount = Rounding.toDong(Fraction.of(times.value()).times(Fraction.of(level)));
        law.derivation()
                .step(
                        Text.of("funeral.step.amount", YearMonth.from(law.on())),
                        times.value() + " * " + level,
                        BigDecimal.valueOf(amount),
                        Text.plain(times.article()));
        return Outcome.lump(amount, law.derivation());
    }
}
