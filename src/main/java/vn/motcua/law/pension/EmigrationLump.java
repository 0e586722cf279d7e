package vn.motcua.law.pension;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/** The lump sum for somebody in receipt of a pension or another monthly benefit who settles abroad (Law 41/2024/QH15 art. 76). */
public record EmigrationLump(LawFigures figures) implements Benefit {

    private static final String OTHER = "otherMonthly";
    private static final int MOST_MONTHS = 1200;

    @Override
    public String key() {
        return "emigration-lump";
    }

    @Override
    public Set<String> facts() {
        return Set.of("pension", "monthsReceived", "contributions", "settled", OTHER);
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var amount = facts.has(OTHER) ? ofOtherMonthly(law, facts) : ofPension(law, facts);
        return Outcome.lump(amount, law.derivation());
    }

    private static long ofOtherMonthly(Law law, Members facts) throws CaseNotClear {
        if (facts.object().size() > 1) throw new CaseNotClear(facts.field(OTHER), "pension.alone");
        var monthly = positive(facts, OTHER);
        var months = law.figure("emigration-lump.other");
        var amount = months.value().multiply(BigDecimal.valueOf(monthly));
        law.derivation()
                .step(
                        Text.of("pension.step.otherMonthly"),
                        months.value() + " * " + monthly,
                        amount,
                        Text.plain(months.article()));
        return Rounding.toDong(Fraction.of(amount));
    }

    private static long ofPension(Law law, Members facts) throws CaseNotClear {
        var pension = positive(facts, "pension");
        var received = facts.count("monthsReceived", 0, MOST_MONTHS);
        var paid =
                PaidMonths.of(Contributions.read(facts, law.on(), null), Contributions.settled(facts, law.on(), null));
        return new EmigrationMonths(law, paid).derive(pension, received);
    }

    private static long positive(Members facts, String name) throws CaseNotClear {
        var amount = facts.dong(name);
        if (amount == 0) throw new CaseNotClear(facts.field(name), "pension.nothing");
        return amount;
    }
}
