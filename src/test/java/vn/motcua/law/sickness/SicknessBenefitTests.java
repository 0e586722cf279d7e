package vn.motcua.law.sickness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class SicknessBenefitTests {

    private static final long DAY = 12_000_000 * 75 / 100 / 24;

    @ParameterizedTest
    @CsvSource({"ORDINARY,5,0,1875000", "LONG_TERM,15,30,3750000"})
    void reproducesThePublishedFigures(String ground, String days, int used, long amount) {
        var answer = settle("'ground':'" + ground + "','days':" + days + ",'usedDays':" + used);

        assertThat(answer.amount()).isEqualTo(amount);
        assertThat(answer.monthly()).isNull();
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,false,30",
        "14.99,false,30",
        "15,false,40",
        "29.9,false,40",
        "30,false,60",
        "41,false,60",
        "14,true,40",
        "15,true,50",
        "29,true,50",
        "30,true,70"
    })
    void grantsAYearsDaysByContributionsAndConditions(String years, boolean hazardous, int quota) {
        var answer = settle("'ground':'ORDINARY','days':100,'contributedYears':" + years + ",'hazardous':" + hazardous);

        assertThat(answer.amount()).isEqualTo(quota * DAY);
        assertThat(answer.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .isEqualTo("Đề nghị 100 ngày, chỉ được hưởng " + quota + " ngày; " + (100 - quota)
                        + " ngày vượt quá số ngày tối đa."));
    }

    @ParameterizedTest
    @CsvSource({"24,6,0", "25,5,1", "29.5,0.5,1", "29,1,1"})
    void countsTheDaysTakenBefore(String used, String granted, int warnings) {
        var answer = settle("'ground':'ORDINARY','days':6,'usedDays':" + used);

        assertThat(answer.amount()).isEqualTo((long) (Double.parseDouble(granted) * DAY));
        assertThat(answer.warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "31", "29.6"})
    void refusesWhenTheQuotaIsUsedUp(String used) {
        var answer = settle("'ground':'ORDINARY','days':1,'usedDays':" + used);

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.amount()).isNull();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason())
                    .isEqualTo("Đã nghỉ hết số ngày được hưởng: không còn ngày nào cho 1 ngày đề nghị.");
            assertThat(refusal.legalBasis()).isEqualTo("Luật 41/2024/QH15 Đ.43");
        });
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.5", "0.5,0.5", "0.51,1", "0.99,1", "1,1", "2.3,2.5", "2.5,2.5", "2.7,3"})
    void countsPartsOfADayAsHalfOrWholeOnes(String days, String counted) {
        var answer = settle("'ground':'ORDINARY','days':" + days);

        assertThat(answer.amount()).isEqualTo((long) (Double.parseDouble(counted) * DAY));
        assertThat(answer.steps().stream().anyMatch(step -> step.what().contains("nửa ngày")))
                .isEqualTo(!days.equals(counted));
    }

    @ParameterizedTest
    @CsvSource({"14,50,30", "15,55,40", "29,55,40", "30,65,60"})
    void goesOnAtALowerRateAfterTheQuotaForALongTermDisease(int years, int rate, int quota) {
        var answer = settle("'ground':'LONG_TERM','days':200,'contributedYears':" + years);

        assertThat(answer.amount()).isEqualTo(quota * DAY + 12_000_000L * rate * (200 - quota) / 2400);
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-14,20", "2023-08-02,20", "2023-08-01,15", "2019-08-02,15"})
    void caresForAChildByItsAge(String birthDate, int quota) {
        var answer = settle("'ground':'CHILD','days':30,'hazardous':true,'contributedYears':30,'childBirthDate':'"
                + birthDate + "'");

        assertThat(answer.amount()).isEqualTo(quota * DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-08-01", "2012-01-01"})
    void refusesCareForAChildOfSeven(String birthDate) {
        var answer = settle("'ground':'CHILD','days':3,'childBirthDate':'" + birthDate + "'");

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).contains("đã đủ 7 tuổi");
            assertThat(refusal.legalBasis()).isEqualTo("Luật 41/2024/QH15 Đ.44");
        });
    }

    @ParameterizedTest
    @CsvSource({"0,10", "4,10", "8,7", "14,3", "18,2"})
    void countsTheChildsAgeOnEachDay(int used, int granted) {
        var answer = settle("'ground':'CHILD','days':10,'usedDays':" + used
                + ",'from':'2026-08-03','to':'2026-08-14','childBirthDate':'2023-08-06'");

        assertThat(answer.amount()).isEqualTo(granted * DAY);
        assertThat(answer.warnings()).hasSize(granted < 10 ? 1 : 0);
    }

    @Test
    void stopsWhenTheChildTurnsSeven() {
        var answer = settle(
                "'ground':'CHILD','days':10,'from':'2026-08-03','to':'2026-08-14','childBirthDate':'2019-08-06'");

        assertThat(answer.amount()).isEqualTo(3 * DAY);
        assertThat(answer.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("7 ngày vượt quá"));
    }

    @ParameterizedTest
    @CsvSource({"30,5", "27,8", "0,9"})
    void countsEachDayInItsOwnYear(int used, int granted) {
        var answer = settle("'ground':'ORDINARY','days':9,'from':'2026-12-28','to':'2027-01-08','usedDays':" + used);

        assertThat(answer.amount()).isEqualTo(granted * DAY);
        assertThat(answer.warnings()).hasSize(granted < 9 ? 1 : 0);
    }

    @Test
    void startsANewYearWithAQuotaOfItsOwn() {
        var answer = settle("'ground':'ORDINARY','days':60,'from':'2026-11-23','to':'2027-03-05'");

        assertThat(answer.steps())
                .filteredOn(step -> step.what().startsWith("Số ngày nghỉ 23/11/2026"))
                .singleElement()
                .satisfies(step -> assertThat(step.value()).isEqualTo("28"));
        assertThat(answer.amount()).isEqualTo((28 + 30) * DAY);
    }

    @Test
    void paysALongTermDiseaseAtTheHigherRateAgainInTheNewYear() {
        var answer = settle("'ground':'LONG_TERM','days':9,'usedDays':30,'from':'2026-12-28','to':'2027-01-08'");

        assertThat(answer.amount()).isEqualTo(4 * 12_000_000L * 50 / 2400 + 5 * DAY);
    }

    @ParameterizedTest
    @CsvSource({"9,5", "10,6", "12,8"})
    void supposesTheShortestWeekWithRoomForTheDays(int days, int inNewYear) {
        var answer =
                settle("'ground':'ORDINARY','usedDays':30,'days':" + days + ",'from':'2026-12-28','to':'2027-01-08'");

        assertThat(answer.amount()).isEqualTo(inNewYear * DAY);
    }

    @ParameterizedTest
    @CsvSource({"8,1", "9,0", "8.5,0", "10,0", "11,1", "12,0"})
    void warnsWhenTheDaysDontMatchTheLeave(String days, int warnings) {
        var answer = settle("'ground':'ORDINARY','days':" + days + ",'from':'2026-12-28','to':'2027-01-08'");

        assertThat(answer.warnings()).hasSize(warnings);
    }

    @Test
    void countsNoHolidayThatIsToldAsADayOfLeave() {
        var leave = "'ground':'ORDINARY','usedDays':30,'days':9,'from':'2026-12-28','to':'2027-01-08'";
        var told = settle(leave + ",'publicHolidays':['2026-12-29','2027-01-01']");

        assertThat(settle(leave).amount()).isEqualTo(5 * DAY);
        assertThat(told.amount()).isEqualTo(6 * DAY);
    }

    @Test
    void refusesAHolidayThatIsNoDay() {
        assertThat(LawDesk.unclear(
                        "sickness",
                        "2026-12-28",
                        "{'wage':1,'ground':'ORDINARY','contributedYears':1,'days':1," + "'publicHolidays':['Tet']}"))
                .isEqualTo("facts.publicHolidays[0]: notADate");
    }

    @Test
    void doesNotAskForTheCalendarWithinAYear() {
        var answer = settle("'ground':'ORDINARY','days':2,'from':'2026-08-03','to':'2026-08-14'");

        assertThat(answer.amount()).isEqualTo(2 * DAY);
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    void doesNotForgetDaysTakenWhenALeaveBeginsOnNewYearsDay() {
        var answer = settle("'ground':'ORDINARY','days':5,'usedDays':28,'from':'2026-01-01','to':'2026-01-31'");

        assertThat(answer.amount()).isEqualTo(2 * DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDINARY", "LONG_TERM"})
    void paysTheArmedForcesInFullWithoutAQuota(String ground) {
        var answer = settle("'ground':'" + ground + "','days':90,'usedDays':60,'armedForces':true");

        assertThat(answer.amount()).isEqualTo(90 * 500_000);
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    void caresForAChildOfTheArmedForcesAsForAnyOther() {
        var answer = settle("'ground':'CHILD','days':30,'armedForces':true,'childBirthDate':'2025-01-01'");

        assertThat(answer.amount()).isEqualTo(20 * DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF_HARM", "DRUGS", "WORK_ACCIDENT"})
    void refusesWhatTheLawExcludes(String exclusion) {
        var answer = settle("'ground':'ORDINARY','days':3,'excluded':'" + exclusion + "'");

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.legalBasis())
                .isEqualTo("Luật 41/2024/QH15 Đ.42.2"));
    }

    @Test
    void takesOffDaysThatOtherLeaveCovers() {
        var answer = settle("'ground':'ORDINARY','days':5,'overlappingDays':2");

        assertThat(answer.amount()).isEqualTo(3 * DAY);
        assertThat(answer.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "6"})
    void refusesWhenOtherLeaveCoversEveryDay(String days) {
        var answer = settle("'ground':'ORDINARY','days':5,'overlappingDays':" + days);

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).hasSize(1);
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,46800000,0", "2026-06-30,46800001,1", "2026-07-01,50600000,0", "2026-07-01,50600001,1"})
    void saysAWageOverTheCap(String on, long wage, int warnings) {
        var answer = LawDesk.settle(
                "sickness", on, "{'wage':" + wage + ",'days':1,'ground':'ORDINARY','contributedYears':5}");

        assertThat(answer.warnings()).hasSize(warnings);
        assertThat(answer.amount()).isBetween(wage * 75 / 2400, wage * 75 / 2400 + 1);
    }

    @Test
    void roundsOnceAndHalfUp() {
        var answer = LawDesk.settle(
                "sickness", "2026-08-01", "{'wage':10000032,'days':0.5,'ground':'ORDINARY','contributedYears':5}");

        assertThat(answer.amount()).isEqualTo(156_250 + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'wage':null|facts.wage: missing",
                "'days':null|facts.days: missing",
                "'ground':null|facts.ground: missing",
                "'contributedYears':null|facts.contributedYears: missing",
                "'wage':-1|facts.wage: negative",
                "'days':0|facts.days: noDays",
                "'days':-1|facts.days: negative",
                "'days':367|facts.days: tooManyDays",
                "'usedDays':-0.5|facts.usedDays: negative",
                "'contributedYears':-1|facts.contributedYears: negative",
                "'contributedYears':80.5|facts.contributedYears: tooLarge",
                "'overlappingDays':-1|facts.overlappingDays: negative",
                "'ground':'FLU'|facts.ground: notAChoice",
                "'excluded':'FLU'|facts.excluded: notAChoice",
                "'nobody':1|facts.nobody: unknown",
                "'ground':'CHILD'|facts.childBirthDate: missing",
                "'ground':'CHILD','childBirthDate':'2026-08-02'|facts.childBirthDate: bornAfterLeave",
                "'from':'2026-08-10','to':'2026-08-09'|facts.to: endsBeforeItStarts",
                "'from':'2026-01-01','to':'2027-01-01'|facts.to: longerThanAYear",
                "'days':6,'from':'2026-08-10','to':'2026-08-14'|facts.days: moreThanTheLeave",
                "'from':'2025-06-30'|facts.from: lawNotLoaded",
                "'ground':'LONG_TERM','from':'2025-06-30','to':'2025-07-31'|facts.from: lawNotLoaded"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("sickness", "2026-08-01", facts(facts))).isEqualTo(unclear);
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("sickness", "2025-06-30", facts("'days':1"))).isEqualTo("on: lawNotLoaded");
        assertThat(settle("'ground':'LONG_TERM','days':1,'from':'2025-07-01'").amount())
                .isEqualTo(DAY);
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("sickness", "2026-08-01", facts(facts));
    }

    private static String facts(String facts) {
        return "{'wage':12000000,'days':5,'ground':'ORDINARY','contributedYears':5," + facts + "}";
    }
}
