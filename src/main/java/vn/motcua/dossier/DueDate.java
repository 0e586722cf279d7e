package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** When the result is due, and why just then: the rule, the days that didn't count, the articles, what is unsure. */
public record DueDate(
        @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mmxxx") OffsetDateTime dueAt,
        TimeLimit rule,
        List<LocalDate> skipped,
        String legalBasis,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

    public DueDate {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    /** The same date, resting first of all on the article that sets the time. */
    public DueDate by(String article) {
        return new DueDate(dueAt, rule, skipped, article + "; " + legalBasis, warnings);
    }

    /** The same date, with one more thing that isn't sure. */
    public DueDate doubted(String warning) {
        return new DueDate(
                dueAt,
                rule,
                skipped,
                legalBasis,
                Stream.concat(Stream.of(warning), warnings.stream()).toList());
    }
}
