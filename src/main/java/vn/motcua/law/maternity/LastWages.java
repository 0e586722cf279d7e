package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Text;
import vn.motcua.law.leave.WageCap;

/**
 * Contribution wages of the last months before a leave, the newest last, and their average over at most six of them (Law
 * 41/2024/QH15 art. 59; Circular 12/2025/TT-BNV art. 10).
 */
record LastWages(List<Long> wages) {

    private static final int MOST_DIGITS = 30;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000_000L);

    LastWages {
        wages = List.copyOf(wages);
    }

    static LastWages read(Members facts) throws CaseNotClear {
        var wages = new ArrayList<Long>();
        for (var wage : facts.list("wages")) wages.add(dong(wage));
        if (wages.isEmpty()) throw new CaseNotClear(facts.field("wages"), "missing");
        return new LastWages(wages);
    }

    /** The average, as a step; a wage over the cap is said. */
    Fraction average(Law law) throws CaseNotClear {
        var months = law.figure("maternity.average.months");
        var counted = wages.subList(Math.max(0, wages.size() - months.value().intValueExact()), wages.size());
        var sum = counted.stream().mapToLong(Long::longValue).sum();
        var average = Fraction.of(sum).dividedBy(counted.size());
        var formula = counted.stream().map(String::valueOf).collect(Collectors.joining(" + "));
        law.derivation()
                .step(
                        Text.of("maternity.step.average", counted.size()),
                        (counted.size() == 1 ? formula : "(" + formula + ")") + " / " + counted.size(),
                        average,
                        Text.plain(months.article()));
        WageCap.check(counted.stream().mapToLong(Long::longValue).max().orElseThrow(), law);
        return average;
    }

    private static long dong(Members.Element wage) throws CaseNotClear {
        if (!wage.node().isNumber()) throw new CaseNotClear(wage.path(), "notANumber");
        if (wage.node().asText().length() > MOST_DIGITS) throw new CaseNotClear(wage.path(), "tooManyDigits");
        var value = wage.node().decimalValue();
        if (value.signum() < 0) throw new CaseNotClear(wage.path(), "negative", value);
        if (value.compareTo(HIGHEST) > 0) throw new CaseNotClear(wage.path(), "tooLarge", HIGHEST);
        if (value.stripTrailingZeros().scale() > 0) throw new CaseNotClear(wage.path(), "notWhole");
        return value.longValueExact();
    }
}
