package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Months paid for before 2014 and from 2014 on. Odd months of the first stage are carried into the second, if there is
 * time in both (Law 41/2024/QH15 art. 70.3).
 */
public record Stages(int before, int since) {

    public static final YearMonth BORDER = YearMonth.of(2014, 1);

    private static final BigDecimal MONTHS_A_YEAR_BEFORE = new BigDecimal("1.5");
    private static final BigDecimal MONTHS_A_YEAR_SINCE = new BigDecimal("2");

    public int carry() {
        return before > 0 && since > 0 ? before % 12 : 0;
    }

    public HalfYears yearsBefore() {
        return new HalfYears(before - carry());
    }

    public HalfYears yearsSince() {
        return new HalfYears(since + carry());
    }

    /** How many months' average wage the law gives: 1.5 for a year before 2014, 2 for a year from then on. */
    public BigDecimal monthsGranted() {
        return Rounding.bare(MONTHS_A_YEAR_BEFORE
                .multiply(yearsBefore().years())
                .add(MONTHS_A_YEAR_SINCE.multiply(yearsSince().years())));
    }

    public String sum() {
        return MONTHS_A_YEAR_BEFORE + " * " + yearsBefore().years() + " + " + MONTHS_A_YEAR_SINCE + " * "
                + yearsSince().years();
    }
}
