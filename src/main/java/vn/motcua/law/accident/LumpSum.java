package vn.motcua.law.accident;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** The lump sum for a loss of 5 to 30 %: a part by the base salary, one by the wage (Law 84/2015/QH13 art. 48.2). */
record LumpSum(Law law, AccidentFacts facts) {

    long derive() throws CaseNotClear {
        var byLevel = byLevel();
        var byWage = byWage(new FundYears(law, facts.fundYears()).further());
        var amount = Rounding.toDong(Fraction.of(byLevel.add(byWage)));
        law.derivation()
                .step(
                        Text.of("accident.step.lump"),
                        Rounding.bare(byLevel).toPlainString() + " + "
                                + Rounding.bare(byWage).toPlainString(),
                        BigDecimal.valueOf(amount),
                        Text.plain(law.figure("accident.lump.loss").article()));
        return amount;
    }

    private BigDecimal byLevel() throws CaseNotClear {
        var level = law.referenceLevel().value();
        var least = law.value("accident.lump.loss");
        var base = law.figure("accident.lump.base");
        var more = law.value("accident.lump.more");
        var over = BigDecimal.valueOf(facts.capacityLoss()).subtract(least);
        var value = base.value().add(over.multiply(more)).multiply(level);
        var formula =
                "(" + base.value() + " + (" + facts.capacityLoss() + " - " + least + ") * " + more + ") * " + level;
        law.derivation().step(Text.of("accident.step.lumpByLevel"), formula, value, Text.plain(base.article()));
        return value;
    }

    private BigDecimal byWage(BigDecimal years) throws CaseNotClear {
        var first = law.figure("accident.lump.firstYear");
        var more = law.value("accident.lump.year");
        var value = first.value().add(years.multiply(more)).multiply(BigDecimal.valueOf(facts.wage()));
        var formula = "(" + first.value() + " + " + years.toPlainString() + " * " + more + ") * " + facts.wage();
        law.derivation().step(Text.of("accident.step.lumpByWage"), formula, value, Text.plain(first.article()));
        return value;
    }
}
