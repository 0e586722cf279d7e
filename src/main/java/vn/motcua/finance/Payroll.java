package vn.motcua.finance;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;

/** The list of what a unit pays in a month: drawn up by one person, approved by another. Sums over its lines, in dong. */
public record Payroll(
        long id,
        String unit,
        YearMonth month,
        Actor drawnBy,
        Instant drawnAt,
        @Nullable Actor approvedBy,
        @Nullable Instant approvedAt,
        int lines,
        long dong,
        int returned) {

    /** What its paper is called. */
    String number() {
        return "%s/%s".formatted(unit, month);
    }

    /** Whether the list was approved, and so its money is under way. */
    public boolean isApproved() {
        return approvedBy != null;
    }
}
