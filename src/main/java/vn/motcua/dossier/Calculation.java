package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law gives: whether the person is entitled, to how much, and the whole derivation, each step with its article;
 * written by benefits. {@code amount} is a lump sum, {@code monthly} dong a month, null where the benefit has none.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Calculation(
        boolean entitled,
        @Nullable Long amount,
        @Nullable Long monthly,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Long> perRelative,
        List<Refusal> refusals,
        List<Warning> warnings,
        List<Step> steps,
        List<WageRow> wages)
        implements Sheet {

    public Calculation {
        perRelative = perRelative == null ? null : List.copyOf(perRelative);
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
        steps = List.copyOf(steps);
        wages = List.copyOf(wages);
    }

    /**
     * What a decision of a day pays at once, in dong: the lump sum, and a monthly amount for every month from its first to
     * that of the decision, as far as it lasts.
     */
    public long dueOn(LocalDate day) {
        return (amount == null ? 0 : amount) + (monthly == null ? 0 : monthly * monthsUntil(day));
    }

    private long monthsUntil(LocalDate day) {
        var last = until != null && until.isBefore(day) ? until : day;
        var first = YearMonth.from(from == null ? day : from);
        return Math.max(0, first.until(YearMonth.from(last), ChronoUnit.MONTHS) + 1);
    }

    /** A reason why the person isn't entitled, and its article. */
    public record Refusal(String reason, String legalBasis) {}

    /** Something an officer should look at before going on, and its article. */
    public record Warning(String text, String legalBasis) {}

    /** One line of the derivation. Numbers are plain: a point before decimals, no grouping. */
    public record Step(String what, String formula, String value, String legalBasis) {}

    /** Months of one wage in one year, with the year's adjustment coefficient; money in dong. */
    public record WageRow(String period, int months, BigDecimal wage, BigDecimal coefficient, BigDecimal adjusted) {}
}
