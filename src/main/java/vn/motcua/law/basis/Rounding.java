package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one place where money is rounded. Neither the law nor its decrees state a rule; published examples and a real
 * decision round the result alone, half up, to a whole dong, and so does this house: averages stay exact.
 */
public final class Rounding {

    private static final int SHOWN_DECIMALS = 4;

    private Rounding() {}

    /** The final amount in whole dong. */
    public static long toDong(Fraction amount) {
        return amount.over().divide(amount.under(), 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** A term in whole months, begun months in full (Decree 158/2025/ND-CP art. 23.1). */
    public static int upToWhole(Fraction months) {
        return months.over().divide(months.under(), 0, RoundingMode.CEILING).intValueExact();
    }

    /** A result on the way as it is shown; the calculation goes on with the exact one. */
    public static BigDecimal shown(Fraction value) {
        return bare(value.over().divide(value.under(), SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The same number without idle zeros after the point. */
    public static BigDecimal bare(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
