package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.figures.Figure;

/**
 * The months before a birth or before receiving a child. Its own month counts if the day is the 15th or later and the
 * month is paid for; if not, the window ends with the month before (Circular 12/2025/TT-BNV art. 8).
 */
record ContributionWindow(List<YearMonth> paid, YearMonth last) {

    /** The window of the months that count, such as the compulsory ones. */
    static ContributionWindow of(Law law, LocalDate event, PaidMonths history, Predicate<Contribution> counts)
            throws CaseNotClear {
        var paid = history.where(counts);
        var month = YearMonth.from(event);
        var isLate = event.getDayOfMonth() >= law.number("maternity.window.day");
        return new ContributionWindow(paid, isLate && paid.contains(month) ? month : month.minusMonths(1));
    }

    MonthRange range(Figure length) {
        return new MonthRange(last.minusMonths(length.value().longValueExact() - 1), last);
    }

    /** The months paid for within so many months. */
    List<YearMonth> within(Figure length) {
        return paid.stream().filter(range(length)::contains).toList();
    }

    /** The months paid for until the end of the window. */
    List<YearMonth> inAll() {
        return paid.stream().filter(month -> !month.isAfter(last)).toList();
    }
}
