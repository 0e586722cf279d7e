package vn.motcua.law.basis;

import java.math.BigDecimal;

/** Months as years: one to six odd months are half a year, seven to eleven a whole one (Law 41/2024/QH15 art. 5.6). */
public record HalfYears(int months) {

    public int full() {
        return months / 12;
    }

    public int odd() {
        return months % 12;
    }

    public BigDecimal rounding() {
        if (odd() == 0) return BigDecimal.ZERO;
        return odd() <= 6 ? new BigDecimal("0.5") : BigDecimal.ONE;
    }

    public BigDecimal years() {
        return BigDecimal.valueOf(full()).add(rounding());
    }

    /** The years as a sum one can check: whole years and what the odd months count. */
    public String sum() {
        return odd() == 0 ? String.valueOf(full()) : full() + " + " + rounding();
    }
}
