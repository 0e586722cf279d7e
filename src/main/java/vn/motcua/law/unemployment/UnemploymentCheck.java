package vn.motcua.law.unemployment;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * Whether an unemployment decision is plausible (Employment Law 74/2025/QH15 art. 38, 39): the labour office decides, the
 * agency checks and pays. The amount is all months together.
 */
public record UnemploymentCheck(LawFigures figures) implements Benefit {

    private static final int WHOLE = 100;

    @Override
    public String key() {
        return "unemployment-check";
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                "contributions",
                "months",
                "wages",
                "region",
                "shortContract",
                "leftOn",
                "filedOn",
                "startsOn",
                "decidedMonthly",
                "decidedMonths");
    }

    @Override
    public Outcome derive(LocalDate on, Members members) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var facts = UnemploymentFacts.read(on, members);
        new ConditionCheck(law, facts).run();
        if (law.derivation().isRefused()) return Outcome.refused(law.derivation());
        var monthly = monthly(law, facts);
        var months = months(law, facts.months());
        new Plausibility(law, facts).run(monthly, months);
        var total = total(law, monthly, months);
        return Outcome.monthly(monthly, on, law.derivation()).and(total).lasting(null, null);
    }

    private static long monthly(Law law, UnemploymentFacts facts) throws CaseNotClear {
        var rate = law.figure("unemployment.rate");
        var average = average(law, facts);
        var share = average.times(Fraction.of(rate.value())).dividedBy(WHOLE);
        var law39 = Text.plain(rate.article());
        law.derivation()
                .step(
                        Text.of("unemployment.step.share", rate.value()),
                        rate.value() + " / " + WHOLE + " * " + average.exactly(),
                        share,
                        law39);
        var cap = cap(law, facts);
        var monthly = Rounding.toDong(share.min(cap));
        law.derivation()
                .step(
                        Text.of("unemployment.step.monthly"),
                        "min(" + share.exactly() + ", " + cap.exactly() + ")",
                        BigDecimal.valueOf(monthly),
                        law39);
        return monthly;
    }

    private static Fraction average(Law law, UnemploymentFacts facts) throws CaseNotClear {
        var counted = law.figure("unemployment.wages");
        var most = counted.value().intValueExact();
        var all = facts.wages();
        var last = all.subList(Math.max(0, all.size() - most), all.size());
        var average =
                Fraction.of(last.stream().mapToLong(Long::longValue).sum()).dividedBy(last.size());
        var sum = last.stream().map(String::valueOf).collect(Collectors.joining(" + ", "(", ")"));
        var article = Text.plain(counted.article());
        law.derivation()
                .step(Text.of("unemployment.step.average", last.size()), sum + " / " + last.size(), average, article);
        if (all.size() != most) law.derivation().warn(Text.of("unemployment.warning.wages", all.size(), most), article);
        return average;
    }

    private static Fraction cap(Law law, UnemploymentFacts facts) throws CaseNotClear {
        var times = law.figure("unemployment.cap");
        var minimum = law.figure("unemployment.minimum." + facts.region());
        var cap = Fraction.of(times.value().multiply(minimum.value()));
        law.derivation()
                .step(
                        Text.of("unemployment.step.cap", facts.region()),
                        times.value() + " * " + minimum.value(),
                        cap,
                        Text.plain(times.article() + "; " + minimum.article()));
        return cap;
    }

    private static int months(Law law, int paid) throws CaseNotClear {
        var first = law.figure("unemployment.first.paid");
        var more = law.number("unemployment.more.months");
        var most = law.number("unemployment.most");
        var over = Math.max(0, paid - law.number("unemployment.first.months")) / more;
        var months = Math.min(most, first.value().intValueExact() + over);
        law.derivation()
                .step(
                        Text.of("unemployment.step.paidMonths", paid, over * more),
                        "min(" + most + ", " + first.value() + " + " + over * more + " / " + more + ")",
                        months,
                        Text.plain(first.article()));
        return months;
    }

    private static long total(Law law, long monthly, int months) throws CaseNotClear {
        var total = monthly * months;
        law.derivation()
                .step(
                        Text.of("unemployment.step.total"),
                        monthly + " * " + months,
                        BigDecimal.valueOf(total),
                        Text.plain(law.figure("unemployment.rate").article()));
        return total;
    }
}
