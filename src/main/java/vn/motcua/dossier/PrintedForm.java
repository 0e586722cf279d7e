package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a printed paper and the days it is used on: the number and the circular that prescribe it (none for the
 * agency's own papers), our edition of it, the template, and who signs it. A version that was ever printed stays.
 */
public record PrintedForm(
        String paper,
        String number,
        String source,
        int version,
        String template,
        LocalDate from,
        @Nullable LocalDate until,
        String confidence,
        Signed signed) {

    /** Whether a paper dated that day is printed by this version. */
    boolean isUsedOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether a place for an electronic signature is kept on it. */
    boolean isSigned() {
        return signed != Signed.BY_NOBODY;
    }

    /** Whether a circular prescribes it. */
    boolean isPrescribed() {
        return !number.isEmpty();
    }

    /** Who signs a paper electronically: nobody, the head of the agency, whoever answers for the accounts, or the agency's seal. */
    public enum Signed {
        BY_NOBODY,
        BY_SIGNATORY,
        BY_ACCOUNTANT,
        BY_AGENCY
    }
}
