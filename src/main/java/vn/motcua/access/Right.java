package vn.motcua.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that somebody holds in a unit: since when, until when, by which document and whose order. */
public record Right(
        long id,
        Actor holder,
        Role role,
        Organisation.Unit unit,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String document,
        @Nullable String grantedBy) {

    /** When something was last done by its holder: came in, and did what the role is for. */
    public record Use(@Nullable Instant enteredAt, @Nullable Instant usedAt) {}
}
