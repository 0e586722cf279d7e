package vn.motcua.law.sickness;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.motcua.law.LawDesk;

class SicknessPropertiesTests {

    @Property(tries = 100)
    void paysTheSameForALeaveInOneOrInTwo(
            @ForAll @LongRange(min = 1, max = 1_000_000) long unit,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        var wage = unit * 96;

        assertThat(longTerm(wage, first, 0) + longTerm(wage, second, first))
                .isEqualTo(longTerm(wage, first + second, 0));
    }

    @Property(tries = 100)
    void neverPaysLessForMoreDaysOrYears(
            @ForAll @IntRange(min = 1, max = 100) int days, @ForAll @IntRange(max = 40) int years) {
        assertThat(ordinary(days + 1, years)).isGreaterThanOrEqualTo(ordinary(days, years));
        assertThat(ordinary(days, years + 1)).isGreaterThanOrEqualTo(ordinary(days, years));
    }

    @Property(tries = 100)
    void neverPaysMoreThanAYearsDays(
            @ForAll @IntRange(min = 1, max = 366) int days, @ForAll @IntRange(max = 45) int years) {
        assertThat(ordinary(days, years)).isLessThanOrEqualTo(60L * 375_000);
    }

    private static long longTerm(long wage, int days, int used) {
        return amount("{'wage':" + wage + ",'days':" + days + ",'usedDays':" + used
                + ",'ground':'LONG_TERM','contributedYears':5}");
    }

    private static long ordinary(int days, int years) {
        return amount("{'wage':12000000,'days':" + days + ",'ground':'ORDINARY','contributedYears':" + years + "}");
    }

    private static long amount(String facts) {
        return LawDesk.settle("sickness", "2026-08-01", facts).amount();
    }
}
