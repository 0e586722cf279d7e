package vn.motcua.law.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.law.onetime.Claims.aClaim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Contribution.Condition;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Rounding;

class StatePayTests {

    @Test
    void recomputesPayOfEarlyJoinersAtTheReferenceLevelOfTheLegalDate() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2014-01", "2015-12", "2.34", "0.16");

        assertThat(claim.amount()).isEqualTo(4L * 6_325_000);
        assertThat(claim.on("2026-06-30").receivedOn("2026-06-15").amount()).isEqualTo(4L * 5_850_000);
    }

    @Test
    void adjustsPayOfLateJoinersLikeAnyWage() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2016-05", "2017-04", "2.00", "0");

        assertThat(claim.amount()).isEqualTo(6_324_267);
    }

    @Test
    void infersTheCoefficientFromAWageOfTheScale() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2014-01", "2014-12", 2_300_000);

        assertThat(claim.amount()).isEqualTo(2L * 2 * 2_530_000);
        assertThat(claim.warnings()).containsExactly("warning.inferredCoefficient");
    }

    @Test
    void averagesTheLastYearsThatTheDayOfJoiningGives() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2007-01", "2008-12", "2.00", "0")
                .paidByTheState("2009-01", "2018-12", "3.00", "0");

        assertThat(claim.amount())
                .isEqualTo(new BigDecimal("1.5")
                        .multiply(BigDecimal.valueOf(7))
                        .add(BigDecimal.valueOf(10))
                        .multiply(BigDecimal.valueOf(7_590_000))
                        .longValueExact());
    }

    @Test
    void takesTheWholeCareerWhereThatIsMore() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2007-01", "2008-12", "4.00", "0")
                .paidByTheState("2009-01", "2018-12", "3.00", "0");

        assertThat(claim.settle().derivation().lines())
                .anySatisfy(line -> assertThat(line.what().key()).isEqualTo("step.stateCareer"));
        assertThat(claim.amount())
                .isEqualTo(Rounding.toDong(Fraction.of(24 * 10_120_000L + 120 * 7_590_000L)
                        .dividedBy(144)
                        .times(Fraction.of(new BigDecimal("20.5")))));
    }

    @Test
    void mixesStatePayAndWagesByTheirMonths() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2014-01", "2014-12", "2.00", "0").paid("2015-01", "2015-12", 5_000_000);

        assertThat(claim.amount()).isEqualTo(4L * (5_060_000 + 6_800_000) / 2);
    }

    @Test
    void leavesPayBeforeOctober2004ToAPerson() throws CaseNotClear {
        assertThat(aClaim().paidByTheState("2004-10", "2006-12", "2.34", "0").amount())
                .isPositive();
        assertThatExceptionOfType(CaseNotClear.class)
                .isThrownBy(aClaim().paidByTheState("2004-09", "2006-12", "2.34", "0")::settle)
                .satisfies(refusal -> assertThat(refusal.getCodes()).containsExactly("law.unclear.statePayBefore2004"));
    }

    @ParameterizedTest
    @CsvSource({"2019-12,7590000", "2019-11,7431047"})
    void takesTheBestYearsOfFifteenYearsHazardousWorkBeforeALowerJob(String last, long average) throws CaseNotClear {
        var claim = served(Condition.HAZARDOUS, last).paidByTheState("2020-01", "2020-12", "2.00", "0");

        assertThat(average(claim)).isEqualTo(average);
    }

    @Test
    void takesTheBestYearsUnderArmsBeforeALowerJob() throws CaseNotClear {
        var claim = served(Condition.ARMED_FORCES, "2014-12").paidByTheState("2020-01", "2020-12", "2.00", "0");

        assertThat(average(claim)).isEqualTo(7_590_000);
    }

    @Test
    void keepsTheLastYearsWhereTheyAreBetterThanThoseOfHazardousWork() throws CaseNotClear {
        var claim = served(Condition.HAZARDOUS, "2019-12").paidByTheState("2020-01", "2020-12", "4.00", "0");

        assertThat(average(claim)).isEqualTo(7_906_250);
    }

    @Test
    void leavesTheComparisonWithPayBefore2004ToAPerson() throws CaseNotClear {
        var claim = aClaim().paidByTheState("2004-01", "2018-12", "2.34", "0");

        assertThat(claim.warnings()).containsExactly("warning.notCompared");
    }

    private static Claims served(Condition condition, String last) {
        return aClaim().on(Ground.EMIGRATION)
                .with(new Contribution(
                        Claims.months("2005-01", last),
                        null,
                        new BigDecimal("3.00"),
                        BigDecimal.ZERO,
                        Kind.COMPULSORY,
                        0,
                        Regime.STATE,
                        condition));
    }

    private static long average(Claims claim) throws CaseNotClear {
        var months = claim.settle().derivation().lines().stream()
                .filter(line -> line.what().key().equals("step.granted"))
                .map(line -> new BigDecimal(line.value().mentioned().get(0).toString()))
                .findFirst()
                .orElseThrow();
        return BigDecimal.valueOf(claim.amount())
                .divide(months, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
