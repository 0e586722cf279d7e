package vn.motcua.law.accident;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** The monthly allowance for a loss of 31 % or more, with attendance where it is needed (Law 84/2015/QH13 art. 49, 52). */
record MonthlyAllowance(Law law, AccidentFacts facts) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    long derive() throws CaseNotClear {
        var byLevel = byLevel();
        var byWage = byWage(new FundYears(law, facts.fundYears()).further());
        var attendance = attendance();
        var value = byLevel.add(byWage).add(attendance);
        var monthly = Rounding.toDong(Fraction.of(value));
        var formula = text(byLevel) + " + " + text(byWage);
        law.derivation()
                .step(
                        Text.of("accident.step.monthly"),
                        attendance.signum() == 0 ? formula : formula + " + " + text(attendance),
                        BigDecimal.valueOf(monthly),
                        Text.plain(law.figure("accident.monthly.loss").article()));
        return monthly;
    }

    private BigDecimal byLevel() throws CaseNotClear {
        var level = law.referenceLevel().value();
        var least = law.value("accident.monthly.loss");
        var base = law.figure("accident.monthly.base");
        var more = law.value("accident.monthly.more");
        var over = BigDecimal.valueOf(facts.capacityLoss()).subtract(least);
        var value = base.value().add(over.multiply(more)).multiply(level).divide(WHOLE);
        var formula = "(" + base.value() + " + (" + facts.capacityLoss() + " - " + least + ") * " + more + ") / 100 * "
                + level;
        law.derivation().step(Text.of("accident.step.monthlyByLevel"), formula, value, Text.plain(base.article()));
        return value;
    }

    private BigDecimal byWage(BigDecimal years) throws CaseNotClear {
        var first = law.figure("accident.monthly.firstYear");
        var more = law.value("accident.monthly.year");
        var value = first.value()
                .add(years.multiply(more))
                .multiply(BigDecimal.valueOf(facts.wage()))
                .divide(WHOLE);
        var formula = "(" + first.value() + " + " + years.toPlainString() + " * " + more + ") / 100 * " + facts.wage();
        law.derivation().step(Text.of("accident.step.monthlyByWage"), formula, value, Text.plain(first.article()));
        return value;
    }

    private BigDecimal attendance() throws CaseNotClear {
        Accident.warnOfNoAttendance(law, facts);
        if (!facts.attendance() || facts.capacityLoss() < law.number("accident.attendance.loss"))
            return BigDecimal.ZERO;
        var times = law.figure("accident.attendance");
        var level = law.referenceLevel().value();
        var value = times.value().multiply(level);
        law.derivation()
                .step(
                        Text.of("accident.step.attendance"),
                        times.value() + " * " + level,
                        value,
                        Text.plain(times.article()));
        return value;
    }

    private static String text(BigDecimal value) {
        return Rounding.bare(value).toPlainString();
    }
}
