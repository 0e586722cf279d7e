package vn.motcua.law.accident;

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

/**
 * A work accident or an occupational disease: once from 5 %, monthly from 31 %, and at death (Law 84/2015/QH13 art. 48, 49,
 * 52, 53), at the base salary of the legal date.
 */
public record Accident(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "accident";
    }

    @Override
    public Set<String> facts() {
        return Set.of("capacityLoss", "fundYears", "wage", "accidentOn", "attendance", "died", "recoveryDays");
    }

    @Override
    public Outcome derive(LocalDate on, Members members) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var facts = AccidentFacts.read(on, members);
        warnOfAnotherLevel(law, facts);
        if (facts.died()) return atDeath(law);
        if (facts.capacityLoss() < law.number("accident.lump.loss")) return refuse(law, facts);
        if (facts.capacityLoss() < law.number("accident.monthly.loss")) return once(law, facts);
        var monthly = new MonthlyAllowance(law, facts).derive();
        var outcome = Outcome.monthly(monthly, on.withDayOfMonth(1), law.derivation());
        var recovery = new Recovery(law, facts).derive();
        return recovery == 0 ? outcome : outcome.and(recovery);
    }

    private static Outcome once(Law law, AccidentFacts facts) throws CaseNotClear {
        var lump = new LumpSum(law, facts).derive();
        warnOfNoAttendance(law, facts);
        var recovery = new Recovery(law, facts).derive();
        if (recovery > 0) show(law, lump, recovery);
        return Outcome.lump(lump + recovery, law.derivation());
    }

    private static void show(Law law, long lump, long recovery) throws CaseNotClear {
        law.derivation()
                .step(
                        Text.of("accident.step.both"),
                        lump + " + " + recovery,
                        BigDecimal.valueOf(lump + recovery),
                        Text.plain(law.figure("accident.recovery.rate").article()));
    }

    private static Outcome atDeath(Law law) throws CaseNotClear {
        var times = law.figure("accident.death");
        var level = law.referenceLevel().value();
        var amount = Rounding.toDong(Fraction.of(times.value().multiply(level)));
        law.derivation()
                .step(
                        Text.of("accident.step.death"),
                        times.value() + " * " + level,
                        BigDecimal.valueOf(amount),
                        Text.plain(times.article()));
        return Outcome.lump(amount, law.derivation());
    }

    private static Outcome refuse(Law law, AccidentFacts facts) throws CaseNotClear {
        var least = law.figure("accident.lump.loss");
        law.derivation()
                .refuse(
                        Text.of("accident.refusal.loss", facts.capacityLoss(), least.value()),
                        Text.plain(least.article()));
        return Outcome.refused(law.derivation());
    }

    static void warnOfNoAttendance(Law law, AccidentFacts facts) throws CaseNotClear {
        var least = law.figure("accident.attendance.loss");
        if (facts.attendance() && facts.capacityLoss() < least.value().intValueExact())
            law.derivation().warn(Text.of("accident.warning.attendance", least.value()), Text.plain(least.article()));
    }

    private static void warnOfAnotherLevel(Law law, AccidentFacts facts) throws CaseNotClear {
        var now = law.referenceLevel().value();
        var then = law.figures().referenceLevels().on(facts.accidentOn());
        if (then.isPresent() && now.compareTo(then.get().value()) != 0)
            law.derivation()
                    .warn(
                            Text.of(
                                    "accident.warning.level",
                                    facts.accidentOn(),
                                    then.get().value(),
                                    law.on(),
                                    now),
                            Text.plain(law.figure("accident.lump.base").article()));
    }
}
