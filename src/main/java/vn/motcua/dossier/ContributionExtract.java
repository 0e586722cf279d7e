package vn.motcua.dossier;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's contribution history as the register has it, with its faults; written by contributions. */
public record ContributionExtract(
        String insuranceNumber,
        boolean reissuedBook,
        List<Row> rows,
        List<Period> gaps,
        List<Period> overlaps,
        List<Difference> differences,
        int months,
        @Nullable String confirmedBy)
        implements Sheet {

    public ContributionExtract {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
        differences = List.copyOf(differences);
    }

    /** The same extract, confirmed by an officer's account. */
    public ContributionExtract confirmed(String account) {
        return new ContributionExtract(
                insuranceNumber, reissuedBook, rows, gaps, overlaps, differences, months, account);
    }

    /** Months paid at one wage, both ends included; wage and State support in dong a month. */
    public record Row(
            YearMonth from,
            YearMonth to,
            long wage,
            Kind kind,
            Regime regime,
            long stateSupport,
            @Nullable String employer,
            String province) {

        /** The same months as far as they lie between two. */
        public Row within(YearMonth first, YearMonth last) {
            return new Row(
                    from.isBefore(first) ? first : from,
                    to.isAfter(last) ? last : to,
                    wage,
                    kind,
                    regime,
                    stateSupport,
                    employer,
                    province);
        }
    }

    /** Months from and to, both included. */
    public record Period(YearMonth from, YearMonth to) {}

    /**
     * Where the person's book says otherwise than the register; {@code field} is a message key {@code difference.<field>},
     * or months such as {@code 2010-07/2010-12} with the wage of each. {@link DifferenceWording} says it to people.
     */
    public record Difference(String field, @Nullable String book, @Nullable String register) {}

    /** Compulsory or voluntary scheme. */
    public enum Kind {
        COMPULSORY,
        VOLUNTARY
    }

    /** Who sets the wage. */
    public enum Regime {
        EMPLOYER,
        STATE
    }
}
