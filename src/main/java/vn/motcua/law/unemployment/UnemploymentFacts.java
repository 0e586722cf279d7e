package vn.motcua.law.unemployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.PaidMonths;

/**
 * What the register and the incoming decision say: the paid months as a history or a number, the last wages with the newest
 * last, the region, and what was decided. What isn't told isn't checked.
 */
record UnemploymentFacts(
        @Nullable PaidMonths paid,
        int months,
        List<Long> wages,
        int region,
        boolean shortContract,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate startsOn,
        @Nullable Long decidedMonthly,
        @Nullable Integer decidedMonths) {

    private static final int MOST_MONTHS = 1200;
    private static final int REGIONS = 4;

    UnemploymentFacts {
        wages = List.copyOf(wages);
    }

    static UnemploymentFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var paid = facts.has("contributions") ? paid(on, facts) : null;
        var leftOn = past("leftOn", on, facts);
        return new UnemploymentFacts(
                paid,
                paid == null ? facts.count("months", 0, MOST_MONTHS) : paid.count(),
                wages(facts),
                facts.count("region", 1, REGIONS),
                facts.flag("shortContract"),
                leftOn,
                filedOn(leftOn, on, facts),
                facts.has("startsOn") ? facts.date("startsOn") : null,
                facts.has("decidedMonthly") ? facts.dong("decidedMonthly") : null,
                facts.has("decidedMonths") ? facts.count("decidedMonths", 0, MOST_MONTHS) : null);
    }

    /** The compulsory months: voluntary ones aren't insured against unemployment. */
    private static PaidMonths paid(LocalDate on, Members facts) throws CaseNotClear {
        if (facts.has("months")) throw new CaseNotClear(facts.field("months"), "unemployment.either");
        var compulsory = Contributions.read(facts, on, null).stream()
                .filter(row -> !row.isVoluntary())
                .toList();
        return PaidMonths.of(compulsory, List.of());
    }

    private static List<Long> wages(Members facts) throws CaseNotClear {
        var wages = new ArrayList<Long>();
        for (var wage : facts.list("wages")) wages.add(wage.dong());
        if (wages.isEmpty()) throw new CaseNotClear(facts.field("wages"), "missing");
        return wages;
    }

    private static @Nullable LocalDate past(String name, LocalDate on, Members facts) throws CaseNotClear {
        if (!facts.has(name)) return null;
        var day = facts.date(name);
        if (day.isAfter(on)) throw new CaseNotClear(facts.field(name), "unemployment.later", on);
        return day;
    }

    private static @Nullable LocalDate filedOn(@Nullable LocalDate leftOn, LocalDate on, Members facts)
            throws CaseNotClear {
        var filedOn = past("filedOn", on, facts);
        if (filedOn != null && leftOn != null && filedOn.isBefore(leftOn))
            throw new CaseNotClear(facts.field("filedOn"), "unemployment.filedEarly", leftOn);
        return filedOn;
    }
}
