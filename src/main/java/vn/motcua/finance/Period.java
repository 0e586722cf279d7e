package vn.motcua.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls.Settled;

/** The days a payment is for, both ends included: no day may be paid for twice (Law 41/2024/QH15 art. 5.3). */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) throw new IllegalArgumentException("Days run backwards: " + from + " to " + to);
    }

    /** All days from the first of a month to the last of another. */
    static Period months(YearMonth from, YearMonth to) {
        return new Period(from.atDay(1), to.atEndOfMonth());
    }

    /** All days of one month. */
    static Period only(YearMonth month) {
        return months(month, month);
    }

    /** The span of contribution months that no earlier settlement has paid for; the month of the decision if none is left. */
    static Period unsettled(List<Row> rows, List<Settled> settled, YearMonth decided) {
        var months = rows.stream()
                .flatMap(Period::months)
                .filter(month -> isUnsettled(month, settled))
                .sorted()
                .toList();
        return months.isEmpty() ? only(decided) : months(months.get(0), months.get(months.size() - 1));
    }

    /** Whether it is made of whole months. */
    public boolean isOfMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    private static Stream<YearMonth> months(Row row) {
        return Stream.iterate(row.from(), month -> !month.isAfter(row.to()), month -> month.plusMonths(1));
    }

    private static boolean isUnsettled(YearMonth month, List<Settled> settled) {
        return settled.stream().noneMatch(paid -> !month.isBefore(paid.from()) && !month.isAfter(paid.to()));
    }

    /** Whole months by their names, anything else by its days; orders are named by it. */
    @Override
    public String toString() {
        return isOfMonths() ? YearMonth.from(from) + "/" + YearMonth.from(to) : from + "/" + to;
    }
}
