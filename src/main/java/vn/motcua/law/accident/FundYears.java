package vn.motcua.law.accident;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** The years paid after the first. The law says nothing of a part of a year: whether it counts is an uncertain setting. */
record FundYears(Law law, BigDecimal paid) {

    BigDecimal further() throws CaseNotClear {
        var further = whole().subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
        law.derivation()
                .step(
                        Text.of("accident.step.years", Rounding.bare(paid)),
                        further.signum() == 0 ? "0" : Rounding.bare(whole()).toPlainString() + " - 1",
                        further,
                        Text.plain(law.figure("accident.lump.year").article()));
        return Rounding.bare(further);
    }

    private BigDecimal whole() throws CaseNotClear {
        if (paid.compareTo(BigDecimal.ONE) <= 0 || paid.stripTrailingZeros().scale() <= 0) return paid;
        var unit = law.value("accident.wholeYear");
        return paid.divide(unit, 0, RoundingMode.DOWN).multiply(unit);
    }
}
