package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.time.Period;

/** Months and odd days of a leave, from its first day to the day after its last. */
record LeavePeriod(int months, int days, LocalDate from, LocalDate end) {

    static LeavePeriod ofMonths(LocalDate from, int months) {
        return new LeavePeriod(months, 0, from, from.plusMonths(months));
    }

    static LeavePeriod between(LocalDate from, LocalDate end) {
        if (!end.isAfter(from)) return new LeavePeriod(0, 0, from, from);
        var period = Period.between(from, end);
        return new LeavePeriod((int) period.toTotalMonths(), period.getDays(), from, end);
    }

    boolean isOver() {
        return months == 0 && days == 0;
    }
}
