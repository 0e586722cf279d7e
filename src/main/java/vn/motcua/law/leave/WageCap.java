package vn.motcua.law.leave;

import java.math.BigDecimal;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;

/** The highest wage that contributions are paid on; a higher one is taken as it is and said (Law 41/2024/QH15 art. 31). */
public final class WageCap {

    private WageCap() {}

    /** Warns of a wage over the cap of the law's day. */
    public static void check(long wage, Law law) throws CaseNotClear {
        var times = law.figure("wage.cap");
        var cap = law.referenceLevel().value().multiply(times.value());
        if (BigDecimal.valueOf(wage).compareTo(cap) > 0)
            law.derivation().warn(Text.of("leave.warning.overTheCap", wage, cap), Text.plain(times.article()));
    }
}
