package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.pension.Pensioner.aMan;
import static vn.motcua.law.pension.Pensioner.aWoman;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PensionConditionsTests {

    @ParameterizedTest
    @CsvSource({"2011-06,true", "2011-07,false"})
    void asksForFifteenYears(String first, boolean isEntitled) {
        var calculation = aWoman().paid(first, "2026-05").settle();

        assertThat(calculation.entitled()).isEqualTo(isEntitled);
    }

    @Test
    void saysWhichTimeIsLackingAndByWhichArticle() {
        var refusals = aWoman().paid("2012-06", "2026-05").refusals();

        assertThat(refusals)
                .containsExactly(
                        "Thời gian đóng được tính là 168 tháng, chưa đủ 180 tháng. (Luật 41/2024/QH15 Đ.64.1)");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09,false", "2026-06-10,true"})
    void asksForTheRetirementAgeOnTheLegalDate(String on, boolean isEntitled) {
        var calculation = aWoman().paid("2001-01", "2025-12").on(on).settle();

        assertThat(calculation.entitled()).isEqualTo(isEntitled);
        assertThat(calculation.refusals()).hasSize(isEntitled ? 0 : 1);
    }

    @Test
    void refusesSomebodyWhoNeverPaid() {
        assertThat(aWoman().refusals()).containsExactly("Không có thời gian đóng BHXH. (Luật 41/2024/QH15 Đ.66)");
    }

    @Test
    void takesAnUnknownBirthdayAsTheFirst() {
        assertThat(aWoman().paid("2001-01", "2025-12").born("1969-06").from()).isEqualTo("2026-07-01");
        assertThat(aMan().paid("2001-01", "2024-12").with("birthDate", "1964").from())
                .isEqualTo("2025-05-01");
    }

    @Test
    void forgetsMonthsThatWereSettled() {
        var woman = aWoman().paid("2001-01", "2025-12").with("settled", "[{'from':'2001-01','to':'2011-12'}]");

        assertThat(woman.refusals()).singleElement().asString().contains("168 tháng");
    }

    @ParameterizedTest
    @CsvSource({"1969-12-31,true", "1970-01-01,true", "1970-01-02,false"})
    void lowersTheAgeOfHazardousWorkByFiveYearsOnItsOwnRoadMap(String born, boolean isEntitled) {
        var man = aMan().born(born).ground(PensionGround.HAZARDOUS).paidAs("HAZARDOUS", "2005-01", "2024-12");

        assertThat(man.settle().entitled()).isEqualTo(isEntitled);
    }

    @ParameterizedTest
    @CsvSource({"HAZARDOUS,2019-12,true", "HAZARDOUS,2019-11,false", "DIFFICULT_AREA,2019-12,true", "COAL,2019-12,true"
    })
    void asksForFifteenYearsOfHazardousWork(String condition, String last, boolean isEntitled) {
        var man = aMan().born("1969-10-01")
                .ground(PensionGround.HAZARDOUS)
                .paidAs(condition, "2005-01", last)
                .paid("2020-01", "2024-12");

        assertThat(man.settle().entitled()).isEqualTo(isEntitled);
    }

    @Test
    void saysHowMuchHazardousWorkIsLacking() {
        var man = aMan().ground(PensionGround.HAZARDOUS)
                .paidAs("HAZARDOUS", "2005-01", "2014-12")
                .paid("2015-01", "2024-12");

        assertThat(man.refusals())
                .containsExactly("Mới có 120 tháng làm nghề nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn,"
                        + " chưa đủ 180 tháng. (Luật 41/2024/QH15 Đ.64.1b)");
    }

    @Test
    void doesNotCountVoluntaryTimeAsHazardousWork() {
        var man = aMan().born("1969-10-01")
                .ground(PensionGround.HAZARDOUS)
                .paid("2008-01", "2009-12", "'wage':2000000,'kind':'VOLUNTARY','condition':'HAZARDOUS'")
                .paidAs("HAZARDOUS", "2010-01", "2024-12");

        assertThat(man.settle().entitled()).isTrue();
        assertThat(man.settle().steps())
                .anySatisfy(step -> assertThat(step.what() + step.value()).contains("nặng nhọc", "180"));
    }

    @ParameterizedTest
    @CsvSource({"1975-01-01,true", "1975-01-02,false"})
    void lowersTheAgeOfCoalMinersByTenYears(String born, boolean isEntitled) {
        var man = aMan().born(born).ground(PensionGround.COAL).paidAs("COAL", "2005-01", "2019-12");

        assertThat(man.settle().entitled()).isEqualTo(isEntitled);
    }

    @Test
    void asksForFifteenYearsUnderground() {
        var man = aMan().born("1970-01-01")
                .ground(PensionGround.COAL)
                .paidAs("COAL", "2005-01", "2019-11")
                .paidAs("HAZARDOUS", "2019-12", "2024-12");

        assertThat(man.refusals())
                .containsExactly(
                        "Mới có 179 tháng khai thác than trong hầm lò, chưa đủ 180 tháng. (Luật 41/2024/QH15 Đ.64.1c)");
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01,2019-11,true",
        "1970-01-02,2019-11,false",
        "1970-01-02,2019-12,true",
        "1975-01-01,2019-12,true",
        "1975-01-02,2019-12,false"
    })
    void lowersTheAgeOfSoldiersByFiveAndWithHazardousWorkByTenYears(String born, String last, boolean isEntitled) {
        var man = aMan().born(born)
                .ground(PensionGround.ARMED_FORCES)
                .paidAs("HAZARDOUS", "2005-01", last)
                .paid("2020-01", "2024-12");

        assertThat(man.settle().entitled()).isEqualTo(isEntitled);
    }

    @ParameterizedTest
    @CsvSource({
        "60,1965-01-01,false",
        "61,1970-01-01,true",
        "61,1970-01-02,false",
        "80,1970-01-02,false",
        "81,1970-01-02,true",
        "81,1975-01-01,true",
        "81,1975-01-02,false"
    })
    void lowersTheAgeByHowMuchCapacityIsLost(int loss, String born, boolean isEntitled) {
        var man = reduced(loss).born(born).paid("2005-01", "2024-12");

        assertThat(man.settle().entitled()).isEqualTo(isEntitled);
    }

    @ParameterizedTest
    @CsvSource({"2024-12,true", "2024-11,false"})
    void asksForTwentyYearsWhereCapacityIsReduced(String last, boolean isEntitled) {
        assertThat(reduced(65).paid("2005-01", last).settle().entitled()).isEqualTo(isEntitled);
    }

    @ParameterizedTest
    @CsvSource({"EXTRA_HAZARDOUS,2019-12,true", "EXTRA_HAZARDOUS,2019-11,false", "HAZARDOUS,2019-12,false"})
    void asksForNoAgeAfterFifteenYearsOfExtraHazardousWork(String condition, String last, boolean isEntitled) {
        var man = reduced(61)
                .born("1980-01-01")
                .paidAs(condition, "2005-01", last)
                .paid("2020-01", "2025-12");

        assertThat(man.settle().entitled()).isEqualTo(isEntitled);
    }

    @Test
    void saysThatTooLittleCapacityIsLost() {
        assertThat(reduced(60).paid("2005-01", "2024-12").refusals())
                .containsExactly("Suy giảm khả năng lao động 60 %, chưa đến 61 %. (Luật 41/2024/QH15 Đ.65.1)");
    }

    @Test
    void asksForNoAgeAfterAnOccupationalInfection() {
        var man =
                aMan().born("1990-01-01").ground(PensionGround.OCCUPATIONAL_HIV).paid("2010-01", "2025-12");

        assertThat(man.from()).isEqualTo("2026-01-01");
    }

    @Test
    void leavesVoluntaryTimeOutOfTheLeastTime() {
        var woman = aWoman().paid("2012-06", "2026-05").paid("2008-01", "2009-12", voluntary(3_000_000));

        assertThat(woman.settle().entitled()).isFalse();
        assertThat(woman.warnings()).singleElement().asString().contains("192 tháng", "tự nguyện");
    }

    @Test
    void givesThePensionOfTheVoluntarySchemeWithAWordToTheOfficer() {
        var woman = aWoman().ground(PensionGround.VOLUNTARY)
                .paid("2012-06", "2026-05")
                .paid("2008-01", "2009-12", voluntary(3_000_000));

        assertThat(woman.settle().entitled()).isTrue();
        assertThat(woman.warnings()).singleElement().asString().contains("Chương VI");
    }

    @Test
    void asksForFifteenYearsInTheVoluntarySchemeToo() {
        var woman = aWoman().ground(PensionGround.VOLUNTARY).paid("2012-06", "2026-05");

        assertThat(woman.refusals()).singleElement().asString().contains("168", "Đ.98");
    }

    static String voluntary(long wage) {
        return "'wage':" + wage + ",'kind':'VOLUNTARY'";
    }

    private static Pensioner reduced(int loss) {
        return aMan().ground(PensionGround.REDUCED_CAPACITY)
                .with("capacityLoss", String.valueOf(loss))
                .with("assessedOn", "'2026-06-20'");
    }
}
