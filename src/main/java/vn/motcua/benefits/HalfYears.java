package vn.motcua.benefits;

import java.math.BigDecimal;

/** Months as years: one to six odd months are half a year, seven to eleven a whole one (Law 41/2024/QH15 art. 5.6). */
record HalfYears(int months) {

    int full() {
        return months / 12;
    }

    int odd() {
        return months % 12;
    }

    BigDecimal rounding() {
        if (odd() == 0) return BigDecimal.ZERO;
        return odd() <= 6 ? new BigDecimal("0.5") : BigDecimal.ONE;
    }

    BigDecimal years() {
        return BigDecimal.valueOf(full()).add(rounding());
    }

    /** The years as a sum one can check: whole years and what the odd months count. */
    String sum() {
        return odd() == 0 ? String.valueOf(full()) : full() + " + " + rounding();
    }
}
