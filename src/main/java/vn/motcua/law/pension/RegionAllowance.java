package vn.motcua.law.pension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * The lump sum of the regional allowance: for each time in such a place its coefficient, its months and 15 % of the
 * reference level of the first pension, settlement or death; of conscripts 0.4 of it (Decree 158/2025/ND-CP art. 32).
 */
public record RegionAllowance(LawFigures figures) implements Benefit {

    private static final BigDecimal MOST = BigDecimal.ONE;
    private static final int MOST_MONTHS = 1200;
    private static final int PER_CENT = 100;

    @Override
    public String key() {
        return "region-allowance";
    }

    @Override
    public Set<String> facts() {
        return Set.of("periods");
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var served = new ArrayList<Served>();
        for (var element : facts.list("periods")) served.add(Served.read(element.members()));
        if (served.isEmpty()) throw new CaseNotClear(facts.field("periods"), "missing");
        return pay(law, served);
    }

    private static Outcome pay(Law law, List<Served> served) throws CaseNotClear {
        var rate = law.figure("region-allowance.rate");
        var conscript = law.figure("region-allowance.conscript").value();
        var article = Text.plain(rate.article());
        var sum = served.stream().map(each -> each.value(conscript)).reduce(Fraction.ZERO, Fraction::plus);
        var formula = served.stream().map(each -> each.formula(conscript)).collect(Collectors.joining(" + "));
        law.derivation().step(Text.of("region-allowance.step.months"), formula, sum, article);
        var level = law.referenceLevel().value();
        var amount = Rounding.toDong(
                sum.times(Fraction.of(rate.value())).dividedBy(PER_CENT).times(Fraction.of(level)));
        law.derivation()
                .step(
                        Text.of("region-allowance.step.amount"),
                        "(" + formula + ") * " + rate.value() + " / " + PER_CENT + " * " + level,
                        BigDecimal.valueOf(amount),
                        article);
        return Outcome.lump(amount, law.derivation());
    }

    /** Months in a place of a coefficient, some as a conscript. */
    private record Served(BigDecimal coefficient, int months, boolean conscript) {

        static Served read(Members facts) throws CaseNotClear {
            facts.only("coefficient", "months", "conscript");
            var coefficient = facts.decimal("coefficient");
            if (coefficient.signum() <= 0 || coefficient.compareTo(MOST) > 0)
                throw new CaseNotClear(facts.field("coefficient"), "region-allowance.coefficient", MOST);
            return new Served(coefficient, facts.count("months", 1, MOST_MONTHS), facts.flag("conscript"));
        }

        Fraction value(BigDecimal ofConscripts) {
            var months = Fraction.of(coefficient).times(Fraction.of(this.months));
            return conscript ? months.times(Fraction.of(ofConscripts)) : months;
        }

        String formula(BigDecimal ofConscripts) {
            return (conscript ? ofConscripts + " * " : "") + coefficient.toPlainString() + " * " + months;
        }
    }
}
