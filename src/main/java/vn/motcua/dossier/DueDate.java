package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** When the result is due, and why just then: the rule, the days that didn't count, the articles, what is unsure. */
public record DueDate(
        OffsetDateTime dueAt, TimeLimit rule, List<LocalDate> skipped, String legalBasis, List<String> warnings) {

    public DueDate {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
