package vn.motcua.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Right;

/** A quarter's review of the rights of a unit that fall to one desk. */
record Review(
        long id,
        String quarter,
        Unit unit,
        Reviewing desk,
        LocalDate dueOn,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        int rights,
        int decided) {

    /** Whether somebody has answered for all of it. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isOverdueOn(LocalDate day) {
        return !isConfirmed() && dueOn.isBefore(day);
    }

    /** A right under review, and what was decided about it, if anything yet. */
    record Line(Right right, Right.Use use, @Nullable Verdict verdict, @Nullable String reason, @Nullable String by) {

        /** A withdrawal needs a reason; above the director any decision names the document of the agency above. */
        boolean isSettled(Reviewing desk) {
            var needsReason = verdict == Verdict.WITHDRAW || desk == Reviewing.SUPERIOR;
            return verdict != null && !(needsReason && (reason == null || reason.isBlank()));
        }
    }

    /** Whether a right stays. */
    enum Verdict {
        KEEP,
        WITHDRAW
    }

    /** What somebody decided about one right. */
    record Decided(long right, @Nullable Verdict verdict, @Nullable String reason) {}

    /** A review with its lines. */
    record Sheet(Review review, List<Line> lines) {}
}
