package vn.motcua.law.leave;

import java.math.BigDecimal;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** The days the law allows for a period or an event, of which some were taken before. */
public record DayQuota(Text period, BigDecimal limit, BigDecimal used, Text law) {

    public static DayQuota of(Text period, Figure limit, BigDecimal used) {
        return new DayQuota(period, limit.value(), used, Text.plain(limit.article()));
    }

    /** As many of the days as are left, in two steps. */
    public BigDecimal grant(BigDecimal asked, Derivation derivation) {
        var left = limit.subtract(used).max(BigDecimal.ZERO);
        var granted = asked.min(left);
        derivation.step(
                Text.of("leave.step.left", period), "max(0, " + plain(limit) + " - " + plain(used) + ")", left, law);
        derivation.step(
                Text.of("leave.step.granted", period), "min(" + plain(asked) + ", " + plain(left) + ")", granted, law);
        return granted;
    }

    /** Says what isn't granted: a refusal if that is everything. */
    public static void tell(BigDecimal asked, BigDecimal granted, Text law, Derivation derivation) {
        if (granted.signum() == 0) derivation.refuse(Text.of("leave.refusal.noDaysLeft", asked), law);
        else warn(asked, granted, law, derivation);
    }

    /** Says how many of the days aren't granted, if any. */
    public static void warn(BigDecimal asked, BigDecimal granted, Text law, Derivation derivation) {
        if (granted.compareTo(asked) < 0)
            derivation.warn(Text.of("leave.warning.cut", asked, granted, asked.subtract(granted)), law);
    }

    private static String plain(BigDecimal days) {
        return Rounding.bare(days).toPlainString();
    }
}
