package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.pension.PensionConditionsTests.voluntary;
import static vn.motcua.law.pension.Pensioner.aMan;
import static vn.motcua.law.pension.Pensioner.aWoman;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PensionAmountTests {

    private static final long AVERAGE = 10_120_000;
    private static final String LOW = "'coefficient':1,'regime':'STATE'";

    @ParameterizedTest
    @CsvSource({"2011-01,45", "2010-12,46", "2010-07,46", "2010-06,47", "2010-01,47", "2006-01,55", "2005-12,56"})
    void raisesTheRateOfWomenByTwoPerCentAYear(String first, int rate) {
        var woman = aWoman().paid(first, "2025-12");

        assertThat(woman.monthly()).isEqualTo(AVERAGE * rate / 100);
    }

    @ParameterizedTest
    @CsvSource({"2011-01,400", "2010-12,405", "2010-01,410", "2006-07,445", "2006-06,450", "2006-01,450", "2005-12,460"
    })
    void raisesTheRateOfMenMoreSlowlyUpToTwentyYears(String first, int rate) {
        var man = aMan().paid(first, "2025-12");

        assertThat(man.monthly()).isEqualTo(AVERAGE * rate / 1000);
    }

    @Test
    void countsVoluntaryTimeTowardsTheRate() {
        var man = aMan().paid("2011-01", "2025-12").paid("2010-01", "2010-12", voluntary(10_120_000 / 2));

        assertThat(man.settle().steps()).anySatisfy(step -> assertThat(step.formula() + "=" + step.value())
                .isEqualTo("40 + 1 × 1=41"));
    }

    @Test
    void takesNothingOffForLessThanHalfAYear() {
        assertThat(early("1964-12-10").monthly()).isEqualTo(AVERAGE * 45 / 100);
        assertThat(early("1965-06-10").monthly()).isEqualTo(AVERAGE * 45 / 100);
        assertThat(early("1965-07-01").monthly()).isEqualTo(AVERAGE * 44 / 100);
        assertThat(early("1965-09-30").monthly()).isEqualTo(AVERAGE * 44 / 100);
        assertThat(early("1965-10-01").monthly()).isEqualTo(AVERAGE * 43 / 100);
        assertThat(early("1966-03-31").monthly()).isEqualTo(AVERAGE * 43 / 100);
        assertThat(early("1966-12-31").monthly()).isEqualTo(AVERAGE * 41 / 100);
        assertThat(early("1967-01-01").monthly()).isEqualTo(AVERAGE * 40 / 100);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,35", "HAZARDOUS,45", "COAL,45"})
    void countsYearsTooEarlyFromTheAgeOfThePersonsWork(String condition, int rate) {
        assertThat(early("1969-07-01", condition).monthly()).isEqualTo(AVERAGE * rate / 100);
    }

    @ParameterizedTest
    @CsvSource({"HAZARDOUS,35", "COAL,45"})
    void countsYearsTooEarlyFromTheAgeOfTheMine(String condition, int rate) {
        assertThat(early("1974-07-01", condition).monthly()).isEqualTo(AVERAGE * rate / 100);
    }

    @Test
    void raisesTheWageOfEveryYear() {
        var woman = aWoman().paid("2010-01", "2019-12", "'wage':5000000").paid("2020-01", "2025-12", "'wage':10000000");

        assertThat(woman.monthly()).isEqualTo(4_011_156);
    }

    @ParameterizedTest
    @CsvSource({"2006-01,true,2530000", "2006-02,true,1391500", "2006-01,false,1391500"})
    void liftsTheEmployeesPensionToTheReferenceLevelAfterTwentyYears(String first, String group, long monthly) {
        var woman = aWoman().with("employeeGroup", group).paid(first, "2025-12", LOW);

        assertThat(woman.monthly()).isEqualTo(monthly);
    }

    @Test
    void liftsByTheReferenceLevelOfTheLegalDate() {
        var woman = aWoman().born("1969-05-10").with("employeeGroup", "true").paid("2006-01", "2025-12", LOW);

        assertThat(woman.on("2026-06-30").monthly()).isEqualTo(2_340_000);
    }

    @Test
    void doesNotLiftAPensionThatIsHigher() {
        assertThat(aWoman().with("employeeGroup", "true")
                        .paid("2006-01", "2025-12")
                        .monthly())
                .isEqualTo(AVERAGE * 55 / 100);
    }

    @Test
    void countsOnlyCompulsoryTimeTowardsTheFloor() {
        var woman = aWoman().with("employeeGroup", "true")
                .paid("2010-01", "2025-12", LOW)
                .paid("2009-01", "2009-12", voluntary(300_000))
                .paid("2006-01", "2008-12", LOW);

        assertThat(woman.monthly()).isLessThan(1_500_000);
    }

    @ParameterizedTest
    @CsvSource({"1995-10,", "1995-09,2530000", "1995-01,5060000"})
    void paysHalfAMonthForEachYearBeyondThirtyOfWomen(String first, Long lump) {
        assertThat(longServed(aWoman(), first).lump()).isEqualTo(lump);
    }

    @ParameterizedTest
    @CsvSource({"1990-10,", "1990-09,2530000", "1990-01,5060000"})
    void paysHalfAMonthForEachYearBeyondThirtyFiveOfMen(String first, Long lump) {
        assertThat(longServed(aMan().born("1964-06-10"), first).lump()).isEqualTo(lump);
    }

    @ParameterizedTest
    @CsvSource({"1964-06-10,25300000", "1964-05-10,32890000", "1963-05-10,48070000", "1960-01-10,101200000"})
    void paysTwoMonthsForEachYearBeyondAfterTheAge(String born, long lump) {
        assertThat(longServed(aMan().born(born), "1985-10").lump()).isEqualTo(lump);
    }

    @Test
    void countsYearsAfterTheAgeOnlyOnceThereIsARight() {
        var woman = aWoman().born("1965-01-10")
                .paid("1990-01", "2003-12", "'wage':300000")
                .paid("2008-01", "2023-12", voluntary(2_000_000))
                .paid("2024-01", "2025-12", "'wage':5000000");

        assertThat(woman.settle().steps()).anySatisfy(step -> assertThat(step.formula() + "=" + step.value())
                .isEqualTo("min(2, 1)=1"));
    }

    @Test
    void countsYearsAfterTheLoweredAgeOfHazardousWork() {
        var man = aMan().born("1964-06-10")
                .ground(PensionGround.HAZARDOUS)
                .paid("1985-10", "2004-09", LOW)
                .paidAs("HAZARDOUS", "2004-10", "2025-09");

        assertThat(man.lump()).isEqualTo(101_200_000);
    }

    @Test
    void givesTwoAndAQuarterPerCentForEachYearHereWhereATreatyCompletesTheTime() {
        var man =
                aMan().with("treatyMonths", "60").with("employeeGroup", "true").paid("2015-01", "2024-12");

        assertThat(man.monthly()).isEqualTo(2_277_000);
        assertThat(man.from()).isEqualTo("2026-07-01");
    }

    @Test
    void startsUnderTheFormerLawWhereATreatyMakesTwentyYears() {
        var man = aMan().born("1963-05-10").paid("2014-01", "2023-12");

        assertThat(man.with("treatyMonths", "119").from()).isEqualTo("2025-07-01");
        assertThat(man.with("treatyMonths", "120").from()).isEqualTo("2024-06-01");
    }

    @Test
    void needsNoTreatyAfterFifteenYearsHere() {
        var man = aMan().with("treatyMonths", "60").paid("2011-01", "2025-12");

        assertThat(man.monthly()).isEqualTo(AVERAGE * 40 / 100);
    }

    @Test
    void countsATreatysMonthsTowardsTheLeastTime() {
        assertThat(aMan().with("treatyMonths", "59").paid("2016-01", "2025-12").refusals())
                .containsExactly(
                        "Thời gian đóng được tính là 179 tháng, chưa đủ 180 tháng. (Luật 41/2024/QH15 Đ.64.1)");
    }

    private static Pensioner early(String born) {
        return early(born, "NORMAL");
    }

    private static Pensioner early(String born, String condition) {
        return aMan().born(born)
                .ground(PensionGround.REDUCED_CAPACITY)
                .with("capacityLoss", "81")
                .with("assessedOn", "'2026-06-20'")
                .paidAs(condition, "2006-01", "2025-12");
    }

    private static Pensioner longServed(Pensioner person, String first) {
        return person.paid(first, "2004-09", "'coefficient':2,'regime':'STATE'").paid("2004-10", "2025-09");
    }
}
