package vn.motcua.law.basis;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Months from one to another, both included. */
public record MonthRange(YearMonth from, YearMonth to) {

    public static MonthRange of(YearMonth month) {
        return new MonthRange(month, month);
    }

    public Stream<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    public int length() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    /** A whole year by its number, a single month, or the months of a year. */
    public Text text() {
        if (from.getMonthValue() == 1 && to.equals(from.withMonth(12))) return Text.plain(from.getYear());
        if (from.equals(to)) return Text.plain(from);
        if (from.getYear() != to.getYear()) return Text.of("period", from, to);
        return Text.of("period", "%02d".formatted(from.getMonthValue()), to);
    }
}
