package vn.motcua.director;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What similar decisions of a year granted, in dong: of {@code similar} many a tenth less than {@code low}, half less than
 * {@code middle}, a tenth more than {@code high}.
 */
record UsualAmount(int similar, long low, long middle, long high) {

    private static final int FEWEST = 20;
    private static final int TIMES = 2;

    /** Whether an amount is more than twice what is usual and beyond nine of ten; never among fewer than twenty. */
    boolean isExceededBy(long amount) {
        return similar >= FEWEST && amount > high && amount > TIMES * middle;
    }

    /** Whether an amount is less than half of what is usual and below nine of ten; never among fewer than twenty. */
    boolean isMissedBy(long amount) {
        return similar >= FEWEST && amount < low && amount * TIMES < middle;
    }

    /** How many times the middle one an amount is, to one decimal. */
    BigDecimal times(long amount) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(middle), 1, RoundingMode.HALF_UP);
    }
}
