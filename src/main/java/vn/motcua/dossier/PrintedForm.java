package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a printed paper and the days it is used on: the number and the circular that prescribe it (none for the
 * agency's own papers), our edition of it, and the template. A version that was ever printed stays.
 */
public record PrintedForm(
        String paper,
        String number,
        String source,
        int version,
        String template,
        LocalDate from,
        @Nullable LocalDate until,
        String confidence) {

    /** Whether a paper dated that day is printed by this version. */
    boolean isUsedOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether a circular prescribes it. */
    boolean isPrescribed() {
        return !number.isEmpty();
    }
}
