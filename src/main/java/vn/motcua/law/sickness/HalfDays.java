package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Days of leave: less than half a day counts as half a day, half a day as what it is, more than half a day as a whole one
 * (Law 41/2024/QH15 art. 45).
 */
record HalfDays(BigDecimal days) {

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    BigDecimal rounded() {
        return days.multiply(HALVES)
                .setScale(0, RoundingMode.CEILING)
                .divide(HALVES)
                .stripTrailingZeros();
    }

    boolean isRounded() {
        return rounded().compareTo(days) != 0;
    }

    /** How a part of a day becomes half or a whole one. */
    String sum() {
        var whole = days.setScale(0, RoundingMode.FLOOR);
        return whole.toPlainString() + " + " + rounded().subtract(whole).toPlainString();
    }
}
