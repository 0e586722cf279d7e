package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the contributions department issues: a book, a card, corrected data, a certificate or a confirmation, with its
 * number and validity where it has them; or why it issues none.
 */
public record IssuedRecord(
        String kind,
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long coPaid,
        String content,
        @Nullable String articles)
        implements Sheet {

    /** The kind of a refusal. */
    public static final String REFUSAL = "refuse";

    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isRefusal() {
        return kind.equals(REFUSAL);
    }
}
