package vn.motcua.law.survivors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Reason;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/**
 * The parts of the relatives who have a right, in the applicant's order, at the level of the month the first part begins
 * (Law 41/2024/QH15 art. 87). Everybody else has no part, and a warning says why.
 */
record Shares(Law law, SurvivorMonthlyFacts facts, LocalDate on) {

    private static final int WHOLE = 100;

    Outcome grant(List<Relative> entitled, SortedMap<Integer, Reason> against) throws CaseNotClear {
        var most = Math.min(entitled.size(), law.number("survivor.shares"));
        var granted = entitled.subList(0, most);
        for (var late : entitled.subList(most, entitled.size())) against.put(late.number(), tooMany(late));
        against.values().forEach(reason -> law.derivation().warn(reason.text(), reason.law()));
        var from = granted.stream().map(this::start).min(LocalDate::compareTo).orElseThrow();
        var parts = parts(granted, from);
        new ShareWarnings(law, facts, on).run(granted, from);
        return Outcome.monthly(total(parts), from, law.derivation()).shared(parts);
    }

    private Reason tooMany(Relative relative) throws CaseNotClear {
        var most = law.figure("survivor.shares");
        return new Reason(
                Text.of("survivor.warning.leftOut", relative.number(), relative.name(), most.value()),
                Text.plain(most.article()));
    }

    private LocalDate start(Relative relative) {
        return relative.startsOn(facts.diedOn());
    }

    private List<Long> parts(List<Relative> granted, LocalDate from) throws CaseNotClear {
        var parts = new ArrayList<>(Collections.nCopies(facts.relatives().size(), 0L));
        var level = law.referenceLevel(from).value();
        for (var relative : granted) parts.set(relative.number() - 1, part(relative, level));
        return parts;
    }

    private long part(Relative relative, BigDecimal level) throws CaseNotClear {
        var share = law.figure(relative.hasCarer() ? "survivor.share" : "survivor.shareWithoutCarer");
        var times = relative.deceasedInsured() > 1 ? law.number("survivor.severalDeceased") : 1;
        var value = Fraction.of(level.multiply(share.value())).times(times).dividedBy(WHOLE);
        var part = Rounding.toDong(value);
        var formula = level + " * " + share.value() + " / " + WHOLE;
        law.derivation()
                .step(
                        Text.of("survivor.step.part", relative.number(), relative.name()),
                        times == 1 ? formula : formula + " * " + times,
                        BigDecimal.valueOf(part),
                        Text.plain(share.article()));
        return part;
    }

    private long total(List<Long> parts) throws CaseNotClear {
        var total = parts.stream().mapToLong(Long::longValue).sum();
        var formula =
                parts.stream().filter(part -> part > 0).map(String::valueOf).collect(Collectors.joining(" + "));
        law.derivation()
                .step(
                        Text.of("survivor.step.total"),
                        formula,
                        BigDecimal.valueOf(total),
                        Text.plain(law.figure("survivor.shares").article()));
        return total;
    }
}
