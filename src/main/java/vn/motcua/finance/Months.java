package vn.motcua.finance;

import java.time.YearMonth;
import java.util.stream.Stream;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Row;

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
    static Months unsettled(ContributionExtract extract, YearMonth decided) {
        var first = extract.rows().stream()
                .flatMap(Months::months)
                .filter(month -> isUnsettled(extract, month))
                .min(YearMonth::compareTo);
        var last = extract.rows().stream()
                .flatMap(Months::months)
                .filter(month -> isUnsettled(extract, month))
                .max(YearMonth::compareTo);
        return first.isPresent() ? new Months(first.get(), last.orElseThrow()) : only(decided);
    }

    private static Stream<YearMonth> months(Row row) {
        return Stream.iterate(row.from(), month -> !month.isAfter(row.to()), month -> month.plusMonths(1));
    }

    private static boolean isUnsettled(ContributionExtract extract, YearMonth month) {
        return extract.settled().stream()
                .noneMatch(paid -> !month.isBefore(paid.from()) && !month.isAfter(paid.to()));
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
