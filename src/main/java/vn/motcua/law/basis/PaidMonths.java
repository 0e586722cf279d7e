package vn.motcua.law.basis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The months a person paid for, each with its row, in order. Months a settlement already paid out are gone (Law
 * 41/2024/QH15 art. 5.3); {@code settled} says how many.
 */
public record PaidMonths(NavigableMap<YearMonth, Contribution> rows, int settled) {

    /** Every month of a history, without those that were settled before. */
    public static PaidMonths of(List<Contribution> contributions, List<MonthRange> settled) {
        var rows = new TreeMap<YearMonth, Contribution>();
        contributions.forEach(row -> row.months().months().forEach(month -> rows.put(month, row)));
        var paid = rows.size();
        Set<YearMonth> gone = settled.stream().flatMap(MonthRange::months).collect(Collectors.toSet());
        rows.keySet().removeAll(gone);
        return new PaidMonths(rows, paid - rows.size());
    }

    public int count() {
        return rows.size();
    }

    public int before(YearMonth month) {
        return rows.headMap(month).size();
    }

    public boolean anyFrom(YearMonth month) {
        return !rows.tailMap(month).isEmpty();
    }

    @Nullable
    public YearMonth lastBefore(YearMonth month) {
        return rows.lowerKey(month);
    }

    /** The months whose rows answer a question, in order. */
    public List<YearMonth> where(Predicate<Contribution> question) {
        return rows.entrySet().stream()
                .filter(paid -> question.test(paid.getValue()))
                .map(paid -> paid.getKey())
                .toList();
    }

    public Contribution row(YearMonth month) {
        var row = rows.get(month);
        if (row == null) throw new IllegalArgumentException("Not paid: " + month);
        return row;
    }

    /** The first month in the compulsory scheme, which decides how State pay is valued (art. 72, 73). */
    @Nullable
    public YearMonth joined() {
        var compulsory = where(row -> !row.isVoluntary());
        return compulsory.isEmpty() ? null : compulsory.get(0);
    }

    /** The uninterrupted stretches among some months. */
    public static List<MonthRange> stretches(Collection<YearMonth> months) {
        var stretches = new ArrayList<MonthRange>();
        for (var month : months) {
            var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.to().plusMonths(1).equals(month))
                stretches.set(stretches.size() - 1, new MonthRange(last.from(), month));
            else stretches.add(MonthRange.of(month));
        }
        return stretches;
    }

    /** The lengths of the stretches as a sum. */
    public static String sum(Collection<YearMonth> months) {
        return months.isEmpty()
                ? "0"
                : stretches(months).stream()
                        .map(stretch -> String.valueOf(stretch.length()))
                        .collect(Collectors.joining(" + "));
    }

    /** How many months were paid for before a month, and how many from it on. */
    public Stages stages() {
        var before = before(Stages.BORDER);
        return new Stages(before, count() - before);
    }
}
