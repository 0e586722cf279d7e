package vn.motcua.law.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.law.onetime.Claims.aClaim;
import static vn.motcua.law.onetime.Claims.theClaimOfExampleA5;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Rounding;

class OneTimeSettlementTests {

    @Test
    void takesTheCoefficientsOfTheYearTheDecisionIsSigned() throws CaseNotClear {
        var in2025 =
                theClaimOfExampleA5().receivedOn("2025-12-01").on("2025-12-31").settle();
        var in2026 =
                theClaimOfExampleA5().receivedOn("2025-12-01").on("2026-01-01").settle();

        assertThat(in2025.wages().get(0).pay().factor()).isEqualByComparingTo("1.90");
        assertThat(in2026.wages().get(0).pay().factor()).isEqualByComparingTo("1.96");
    }

    @ParameterizedTest
    @CsvSource({"2025-10,''", "2025-11,refusal.IDLE_12_MONTHS"})
    void asksForTwelveIdleMonthsBeforeTheMonthOfReception(String last, String refusal) throws CaseNotClear {
        var claim = aClaim().paid("2020-01", last, 5_000_000);

        assertThat(String.join(",", claim.refusals())).isEqualTo(refusal);
    }

    @Test
    void doesNotCountExcusedMonthsAsIdle() throws CaseNotClear {
        var claim = aClaim().paid("2020-01", "2025-09", 5_000_000);

        assertThat(claim.excused("2026-02", "2026-02").refusals()).isEmpty();
        assertThat(claim.excused("2026-03", "2026-03").refusals()).containsExactly("refusal.IDLE_12_MONTHS");
    }

    @Test
    void countsAnExcusedMonthOnceHoweverOftenItIsGiven() throws CaseNotClear {
        var claim = aClaim().paid("2020-01", "2025-09", 5_000_000)
                .excused("2026-02", "2026-02")
                .excused("2026-02", "2026-02");

        assertThat(claim.refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10", "2026-11"})
    void refusesSomebodyWhoPaysAgainUntilTheDayOfTheDecision(String month) throws CaseNotClear {
        var claim = aClaim().paid("2015-01", "2020-12", 5_000_000)
                .paid(month, month, 5_000_000)
                .receivedOn("2026-10-05");

        assertThat(claim.refusals()).containsExactly("refusal.RESUMED");
    }

    @ParameterizedTest
    @CsvSource({"2024-12,''", "2025-01,refusal.UNDER_240_MONTHS"})
    void leavesTwentyYearsToThePension(String last, String refusal) throws CaseNotClear {
        var claim = aClaim().paid("2005-02", last, 5_000_000);

        assertThat(String.join(",", claim.refusals())).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2025-06,''", "2025-07,refusal.MONTHS_BEFORE_2025_07"})
    void asksForAMonthBeforeTheNewLaw(String first, String refusal) throws CaseNotClear {
        var claim = aClaim().paid(first, "2025-09", 5_000_000);

        assertThat(String.join(",", claim.refusals())).isEqualTo(refusal);
    }

    @Test
    void asksForAnUnsettledMonthBeforeTheNewLaw() throws CaseNotClear {
        var claim = aClaim().paid("2020-01", "2025-09", 5_000_000).settled("2020-01", "2025-06");

        assertThat(claim.refusals()).containsExactly("refusal.MONTHS_BEFORE_2025_07");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-13,refusal.REACHED_RETIREMENT_AGE", "2026-05-14,''"})
    void asksForTheRetirementAgeOnTheLegalDate(String on, String refusal) throws CaseNotClear {
        var claim = aClaim().paid("2015-01", "2020-12", 5_000_000)
                .on(Ground.REACHED_AGE)
                .born("1969-05-14", Sex.F)
                .receivedOn(on)
                .on(on);

        assertThat(String.join(",", claim.refusals())).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2019-11,''", "2019-12,refusal.UNDER_180_MONTHS"})
    void leavesFifteenYearsToThePensionOnceTheAgeIsReached(String last, String refusal) throws CaseNotClear {
        var claim =
                aClaim().paid("2005-01", last, 5_000_000).on(Ground.REACHED_AGE).born("1960-01-01", Sex.M);

        assertThat(String.join(",", claim.refusals())).isEqualTo(refusal);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMIGRATION", "DISEASE", "DISABILITY", "DISCHARGED", "FOREIGNER_LEAVING"})
    void relyOnThePapersForTheOtherGrounds(Ground ground) throws CaseNotClear {
        var outcome = aClaim().paid("2000-01", "2026-11", 5_000_000).on(ground).settle();

        assertThat(outcome.amount()).isPositive();
        assertThat(outcome.derivation().lines())
                .anySatisfy(line -> assertThat(line.value().key()).isEqualTo("proven"));
    }

    @Test
    void refusesWhenNothingWasPaid() throws CaseNotClear {
        assertThat(aClaim().refusals()).containsExactly("refusal.nothingPaid");
    }

    @Test
    void refusesWhenEveryMonthWasSettled() throws CaseNotClear {
        var claim = theClaimOfExampleA5().settled("2010-07", "2015-05");

        assertThat(claim.refusals()).containsExactly("refusal.allSettled");
    }

    @Test
    void forgetsSettledMonthsEverywhere() throws CaseNotClear {
        var settled = theClaimOfExampleA5().settled("2010-07", "2011-12");
        var without = aClaim().paid("2012-01", "2012-12", 3_000_000)
                .paid("2013-01", "2013-12", 3_300_000)
                .paid("2014-01", "2014-12", 3_800_000)
                .paid("2015-01", "2015-05", 4_200_000);

        assertThat(settled.amount()).isEqualTo(without.amount());
    }

    @ParameterizedTest
    @CsvSource({"2018-11,24200000", "2018-12,24600000"})
    void givesBackWhatWasPaidForLessThanAYear(String last, long amount) throws CaseNotClear {
        var claim = aClaim().paid("2018-01", last, 10_000_000);

        assertThat(claim.amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"9,19800000", "10,20000000", "11,20000000"})
    void limitsWhatIsGivenBackToTwoAverageMonths(int months, long amount) throws CaseNotClear {
        var claim = aClaim().paid("2025-01", "2025-%02d".formatted(months), 10_000_000)
                .receivedOn("2026-12-01");

        assertThat(claim.on("2026-12-31").amount()).isEqualTo(amount);
    }

    @Test
    void takesTheStatesSupportOffVoluntaryTime() throws CaseNotClear {
        var claim = aClaim().paidVoluntarily("2025-01", "2025-12", 3_000_000, 66_000)
                .on(Ground.EMIGRATION);

        assertThat(claim.amount()).isEqualTo(2 * 3_000_000 - 12 * 66_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISEASE", "DISABILITY"})
    void leavesTheStatesSupportToTheGravelyIll(Ground ground) throws CaseNotClear {
        var claim = aClaim().paidVoluntarily("2025-01", "2025-12", 3_000_000, 66_000)
                .on(ground);

        assertThat(claim.amount()).isEqualTo(2 * 3_000_000);
    }

    @Test
    void neverPaysLessThanNothing() throws CaseNotClear {
        var claim =
                aClaim().paidVoluntarily("2025-01", "2025-12", 100_000, 66_000).on(Ground.EMIGRATION);

        assertThat(claim.amount()).isZero();
    }

    @Test
    void roundsOnceAndHalfUp() {
        assertThat(Rounding.toDong(new Fraction(BigDecimal.valueOf(5), BigDecimal.valueOf(2))))
                .isEqualTo(3);
        assertThat(Rounding.toDong(new Fraction(BigDecimal.valueOf(249), BigDecimal.valueOf(100))))
                .isEqualTo(2);
    }

    @Test
    void refusesADecisionWithoutATableForItsYear() {
        var claim = theClaimOfExampleA5().on("2027-01-01");

        assertThatExceptionOfType(CaseNotClear.class)
                .isThrownBy(claim::settle)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("on"))
                .satisfies(refusal -> assertThat(refusal.getCodes()).containsExactly("law.unclear.noCoefficients"))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsExactly("2027"));
    }

    @Test
    void refusesADateOfTheFormerLaw() throws CaseNotClear {
        var claim = theClaimOfExampleA5().receivedOn("2025-06-02");

        assertThat(claim.on("2025-07-01").amount()).isPositive();
        assertThatExceptionOfType(CaseNotClear.class)
                .isThrownBy(claim.on("2025-06-30")::settle)
                .satisfies(refusal -> assertThat(refusal.getCodes()).containsExactly("law.unclear.lawNotLoaded"));
    }

    @Test
    void warnsOfAWageOverTheCapOfItsTime() throws CaseNotClear {
        var claim = aClaim().paid("2024-06", "2024-06", 36_000_000)
                .paid("2024-07", "2025-06", 46_800_000)
                .paid("2025-07", "2025-07", 46_800_001);

        assertThat(claim.warnings()).containsExactly("warning.overTheCap");
    }

    @Test
    void warnsOfAMonthWithoutAWage() throws CaseNotClear {
        assertThat(aClaim().paid("2024-01", "2024-02", 0).warnings()).containsExactly("warning.noWage");
    }

    @Test
    void warnsOfAnUncertainFigure() throws CaseNotClear {
        var claim = aClaim().paid("1995-01", "1996-12", 300_000).born("1970-01-01", Sex.M);

        assertThat(claim.warnings()).containsExactly("warning.uncertainCoefficient");
    }

    @Test
    void remindsOfTheChoiceOfAPension() throws CaseNotClear {
        var claim = aClaim().paid("2005-01", "2019-12", 5_000_000).born("1960-01-01", Sex.M);

        assertThat(claim.warnings()).containsExactly("warning.choice");
    }

    @Test
    void remindsOfThePensionOfTheVoluntarySchemeToo() throws CaseNotClear {
        var claim = aClaim().paid("2005-01", "2015-12", 5_000_000)
                .paidVoluntarily("2016-01", "2019-12", 3_000_000, 0)
                .born("1960-01-01", Sex.M);

        assertThat(claim.warnings()).containsExactly("warning.choice");
    }

    @Test
    void remindsOfTheMonthlyAllowance() throws CaseNotClear {
        var claim = aClaim().paid("2015-01", "2019-12", 5_000_000)
                .born("1960-01-01", Sex.M)
                .on(Ground.REACHED_AGE);

        assertThat(claim.warnings()).containsExactly("warning.allowance");
    }
}
