package vn.motcua.law.leave;

import java.math.BigDecimal;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/** The days the law allows for a period or an event, of which some were taken before. */
public record DayQuota(Text period, Figure limit, BigDecimal used) {

    public BigDecimal left() {
        return limit.value().subtract(used).max(BigDecimal.ZERO);
    }

    /** As many of the days as are left, in two steps. */
    public BigDecimal grant(BigDecimal asked, Derivation derivation) {
        var granted = asked.min(left());
        derivation.step(Text.of("leave.step.left", period), remainder(), left(), law());
        derivation.step(
                Text.of("leave.step.granted", period),
                "min(" + plain(asked) + ", " + plain(left()) + ")",
                granted,
                law());
        return granted;
    }

    /** Says what isn't granted: a refusal if that is everything. */
    public static void tell(BigDecimal asked, BigDecimal granted, Text law, Derivation derivation) {
        if (granted.signum() == 0) derivation.refuse(Text.of("leave.refusal.noDaysLeft", asked), law);
        else if (granted.compareTo(asked) < 0)
            derivation.warn(Text.of("leave.warning.cut", asked, granted, asked.subtract(granted)), law);
    }

    private Text law() {
        return Text.plain(limit.article());
    }

    private String remainder() {
        return "max(0, " + plain(limit.value()) + " - " + plain(used) + ")";
    }

    private static String plain(BigDecimal days) {
        return Rounding.bare(days).toPlainString();
    }
}
