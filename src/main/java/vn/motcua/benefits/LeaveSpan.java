package vn.motcua.benefits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of leave, both included. */
record LeaveSpan(LocalDate from, LocalDate to) {

    boolean overlaps(LeaveSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
