package vn.motcua.law.pension;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Contribution.Condition;
import vn.motcua.law.basis.ContributionCheck;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.PaidMonths;

/**
 * Months under special conditions of work, told beside a history that doesn't say so: the register knows wages, the
 * employer's papers know the work (Law 41/2024/QH15 art. 64.1b, c, 65.1c).
 */
record WorkPeriods(Map<YearMonth, Condition> conditions) {

    static final String NAME = "workPeriods";

    static WorkPeriods read(Members facts) throws CaseNotClear {
        var conditions = new TreeMap<YearMonth, Condition>();
        if (facts.has(NAME))
            for (var element : facts.list(NAME)) {
                var period = element.members().only("from", "to", "condition");
                var months = Contributions.range(period);
                ContributionCheck.checkOrder(period.path(), months);
                var condition = period.choice("condition", Condition.class);
                for (var month : months.months().toList())
                    if (conditions.put(month, condition) != null)
                        throw new CaseNotClear(period.field("from"), "workedTwice", month);
            }
        return new WorkPeriods(conditions);
    }

    /** The rows of a history, cut where the conditions change. */
    List<Contribution> over(List<Contribution> rows) {
        return conditions.isEmpty() ? rows : rows.stream().flatMap(this::cut).toList();
    }

    private Stream<Contribution> cut(Contribution row) {
        var months = row.months()
                .months()
                .collect(Collectors.groupingBy(
                        month -> conditions.getOrDefault(month, row.condition()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var parts = new ArrayList<Contribution>();
        months.forEach((condition, of) -> PaidMonths.stretches(of)
                .forEach(stretch -> parts.add(row.during(stretch).under(condition))));
        return parts.stream();
    }
}
