package vn.motcua.law.pension;

import java.math.BigDecimal;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.HalfYears;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;

/** How many per cent of the average wage a pension is (Law 41/2024/QH15 art. 66). */
record PensionRate(Law law, HalfYears years) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int HALF_A_YEAR = 6;

    /** By years paid: men with fifteen to under twenty years start lower and rise more slowly (art. 66.1). */
    BigDecimal derive(Sex sex) throws CaseNotClear {
        showYears();
        var fullScale = law.number("pension.rate.base.years." + sex);
        if (years.months() < fullScale * MONTHS_A_YEAR)
            return scale("pension.rate.short", law.value("pension.rate.short"), law.number("pension.rate.short.years"));
        return scale("pension.rate", law.value("pension.rate.base"), fullScale);
    }

    /** By years paid here alone, where a treaty's months were needed (art. 66.4). */
    BigDecimal deriveByTreaty() throws CaseNotClear {
        showYears();
        var year = law.figure("pension.rate.treaty.year");
        var rate = year.value().multiply(years.years());
        law.derivation()
                .step(
                        Text.of("pension.step.rateByTreaty"),
                        year.value() + " * " + years.years(),
                        rate,
                        Text.plain(year.article()));
        return rate;
    }

    /** The rate less what retiring some months too early costs (art. 66.3). */
    BigDecimal less(BigDecimal rate, int monthsEarly) throws CaseNotClear {
        var year = law.figure("pension.early.year");
        var half = monthsEarly % MONTHS_A_YEAR >= HALF_A_YEAR ? law.value("pension.early.halfYear") : BigDecimal.ZERO;
        var full = monthsEarly / MONTHS_A_YEAR;
        var reduced =
                rate.subtract(year.value().multiply(BigDecimal.valueOf(full))).subtract(half);
        law.derivation()
                .step(
                        Text.of("pension.step.early", full, monthsEarly % MONTHS_A_YEAR),
                        Rounding.bare(rate) + " - " + year.value() + " * " + full + " - " + half,
                        reduced,
                        Text.plain(year.article()));
        return reduced;
    }

    private BigDecimal scale(String name, BigDecimal start, int startYears) throws CaseNotClear {
        var year = law.figure(name + ".year");
        var above = years.years().subtract(BigDecimal.valueOf(startYears));
        var full = above.setScale(0, java.math.RoundingMode.DOWN);
        var half = above.compareTo(full) > 0 ? law.value(name + ".halfYear") : BigDecimal.ZERO;
        var most = law.value("pension.rate.most");
        var rate = start.add(year.value().multiply(full)).add(half);
        var sum = start + " + " + year.value() + " * " + full + (half.signum() == 0 ? "" : " + " + half);
        var isCapped = rate.compareTo(most) > 0;
        law.derivation()
                .step(
                        Text.of("pension.step.rate", most),
                        isCapped ? "min(" + most + ", " + sum + ")" : sum,
                        rate.min(most),
                        Text.plain(year.article()));
        return rate.min(most);
    }

    private void showYears() {
        law.derivation()
                .step(
                        Text.of("pension.step.years", years.months(), years.full(), years.odd()),
                        years.sum(),
                        years.years(),
                        Text.of("article.months"));
    }
}
