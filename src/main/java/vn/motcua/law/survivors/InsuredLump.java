package vn.motcua.law.survivors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.ContributionCheck;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.MonthsGranted;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.StageSteps;
import vn.motcua.law.basis.Text;
import vn.motcua.law.basis.WageValuation;
import vn.motcua.law.basis.WageWarnings;

/**
 * What the relatives of somebody insured get at once: 1.5 months of the average wage for each year before 2014 and 2 for
 * each since, at least three (Law 41/2024/QH15 art. 89). The average runs to the last paid month.
 */
record InsuredLump(Law law, PaidMonths paid) {

    /** The deceased's months that no settlement has paid out. */
    static InsuredLump read(Law law, Members facts) throws CaseNotClear {
        law.coefficients();
        var contributions = Contributions.read(facts, law.on(), null);
        return new InsuredLump(law, PaidMonths.of(contributions, settled(facts, law)));
    }

    private static List<MonthRange> settled(Members facts, Law law) throws CaseNotClear {
        var ranges = new ArrayList<MonthRange>();
        if (!facts.has("settled")) return ranges;
        for (var element : facts.list("settled")) {
            var range = Contributions.range(element.members().only("from", "to"));
            new ContributionCheck(law.on(), null).checkMonths(element.path(), range);
            ranges.add(range);
        }
        return ranges;
    }

    Outcome grant() throws CaseNotClear {
        showMonths();
        if (paid.count() == 0) return refuse();
        var valuation = new WageValuation(law.on(), law.figures(), law.coefficients(), paid);
        new WageWarnings(valuation, law.derivation()).run();
        StageSteps.show(paid, Text.of("survivor-lump.article.stages"), law.derivation());
        var average = AverageWage.derive(valuation, law.derivation());
        var months = months();
        var value = average.value().times(Fraction.of(months));
        return SurvivorLump.lump(law, value, months + " * " + average.formula()).from(average.periods());
    }

    private void showMonths() {
        var derivation = law.derivation();
        if (paid.settled() > 0)
            derivation.step(
                    Text.of("step.settled"),
                    String.valueOf(paid.settled()),
                    paid.settled(),
                    Text.of("article.settled"));
        if (paid.count() > 0)
            derivation.step(
                    Text.of("step.months", paid.rows().firstKey(), paid.rows().lastKey()),
                    PaidMonths.sum(paid.rows().keySet()),
                    paid.count(),
                    Text.of("article.months"));
    }

    private Outcome refuse() {
        if (paid.settled() > 0) law.derivation().refuse(Text.of("refusal.allSettled"), Text.of("article.settled"));
        else law.derivation().refuse(Text.of("refusal.nothingPaid"), Text.of("survivor-lump.article.stages"));
        return Outcome.refused(law.derivation());
    }

    private BigDecimal months() throws CaseNotClear {
        var floor = law.figure("survivor-lump.floor");
        var granted = MonthsGranted.of(paid.stages(), law);
        var months = Rounding.bare(granted.value().max(floor.value()));
        law.derivation()
                .step(
                        Text.of("survivor-lump.step.granted", floor.value()),
                        "max(" + floor.value() + ", " + granted.formula() + ")",
                        months,
                        Text.plain(floor.article()));
        return months;
    }
}
