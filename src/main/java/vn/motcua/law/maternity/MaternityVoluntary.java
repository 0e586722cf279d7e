package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
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
import vn.motcua.law.leave.LeaveFacts;

/** The maternity allowance of the voluntary scheme: a fixed sum for each child (Law 41/2024/QH15 art. 94, 95). */
public record MaternityVoluntary(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "maternity-voluntary";
    }

    @Override
    public Set<String> facts() {
        return Set.of("children", "contributions", "bornOn", "compulsoryRight", "otherParentTakes");
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var bornOn = LeaveFacts.event(on, facts, "bornOn");
        var children = facts.count("children", 1, Birth.MOST_CHILDREN, 1);
        if (facts.has("contributions")) checkMonths(law, bornOn, Contributions.read(facts, on, null));
        if (facts.flag("compulsoryRight")) refuse(law, Text.of("maternity.refusal.compulsoryFirst"));
        if (facts.flag("otherParentTakes")) refuse(law, Text.of("maternity.refusal.otherParentAllowance"));
        return law.derivation().isRefused() ? Outcome.refused(law.derivation()) : pay(law, bornOn, children);
    }

    private static void checkMonths(Law law, LocalDate bornOn, List<Contribution> contributions) throws CaseNotClear {
        var history = PaidMonths.of(contributions, List.of());
        var least = law.number("maternity.voluntary.months");
        var compulsory = count(law, bornOn, history, row -> !row.isVoluntary(), "maternity.step.windowCompulsory");
        var all = count(law, bornOn, history, row -> true, "maternity.step.windowAll");
        if (compulsory >= least) refuse(law, Text.of("maternity.refusal.compulsoryFirst"));
        else if (all < least) refuse(law, Text.of("maternity.refusal.voluntaryMonths", all, least));
    }

    private static int count(Law law, LocalDate bornOn, PaidMonths history, Predicate<Contribution> counts, String what)
            throws CaseNotClear {
        var length = law.figure("maternity.window.months");
        var window = ContributionWindow.of(law, bornOn, history, counts);
        var months = window.within(length);
        law.derivation()
                .step(
                        Text.of(what, window.range(length).text()),
                        PaidMonths.sum(months),
                        months.size(),
                        Text.of("maternity.article.voluntary"));
        return months.size();
    }

    private static Outcome pay(Law law, LocalDate bornOn, int children) throws CaseNotClear {
        var perChild = law.figure("maternity.voluntary.amount", bornOn);
        var amount = Rounding.toDong(Fraction.of(perChild.value()).times(children));
        law.derivation()
                .step(
                        Text.of("leave.step.amount"),
                        perChild.value().toPlainString() + " * " + children,
                        BigDecimal.valueOf(amount),
                        Text.plain(perChild.article()));
        return Outcome.lump(amount, law.derivation());
    }

    private static void refuse(Law law, Text reason) {
        law.derivation().refuse(reason, Text.of("maternity.article.voluntary"));
    }
}
