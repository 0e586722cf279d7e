package vn.motcua.law.onetime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.MonthRange;

/**
 * What a one-time settlement is derived from. {@code settled} months were paid out before; {@code excusedMonths} are those
 * of art. 33.5 and 34.3, which don't count as idle. A birth date known by year or month stands on its first day (Decree
 * 158/2025/ND-CP art. 12.2).
 */
record OneTimeFacts(
        List<Contribution> contributions,
        Ground ground,
        LocalDate receivedOn,
        LocalDate birthDate,
        Sex sex,
        List<MonthRange> settled,
        List<MonthRange> excusedMonths) {

    OneTimeFacts {
        contributions = List.copyOf(contributions);
        settled = List.copyOf(settled);
        excusedMonths = List.copyOf(excusedMonths);
    }

    static OneTimeFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var birthDate = facts.birthDate("birthDate");
        return new OneTimeFacts(
                Contributions.read(facts, on, birthDate),
                facts.choice("ground", Ground.class),
                facts.date("receivedOn"),
                birthDate,
                facts.choice("sex", Sex.class),
                facts.has("settled") ? ranges(facts) : List.of(),
                facts.has("excusedMonths") ? excusedMonths(facts) : List.of());
    }

    private static List<MonthRange> ranges(Members facts) throws CaseNotClear {
        var ranges = new ArrayList<MonthRange>();
        for (var element : facts.list("settled"))
            ranges.add(Contributions.range(element.members().only("from", "to")));
        return ranges;
    }

    /** Excused months stand as months, or as periods from and to. */
    private static List<MonthRange> excusedMonths(Members facts) throws CaseNotClear {
        var ranges = new ArrayList<MonthRange>();
        for (var element : facts.list("excusedMonths"))
            ranges.add(
                    element.node().isObject()
                            ? Contributions.range(element.members().only("from", "to"))
                            : MonthRange.of(element.month()));
        return ranges;
    }
}
