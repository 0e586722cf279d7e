package vn.motcua.finance;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls.Settled;

/** The months a payment is for, both ends included: no month may be paid for twice (Law 41/2024/QH15 art. 5.3). */
public record Months(YearMonth from, YearMonth to) {

    public Months {
        if (to.isBefore(from)) throw new IllegalArgumentException("Months run backwards: " + from + " to " + to);
    }

    /** One single month. */
    static Months only(YearMonth month) {
        return new Months(month, month);
    }

    /** The span of contribution months that no earlier settlement has paid for; the month of the decision if none is left. */
    static Months unsettled(List<Row> rows, List<Settled> settled, YearMonth decided) {
        var months = rows.stream()
                .flatMap(Months::months)
                .filter(month -> isUnsettled(month, settled))
                .sorted()
                .toList();
        return months.isEmpty() ? only(decided) : new Months(months.get(0), months.get(months.size() - 1));
    }

    private static Stream<YearMonth> months(Row row) {
        return Stream.iterate(row.from(), month -> !month.isAfter(row.to()), month -> month.plusMonths(1));
    }

    private static boolean isUnsettled(YearMonth month, List<Settled> settled) {
        return settled.stream().noneMatch(paid -> !month.isBefore(paid.from()) && !month.isAfter(paid.to()));
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
