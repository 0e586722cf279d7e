package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.pension.Pensioner.aMan;
import static vn.motcua.law.pension.Pensioner.aWoman;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PensionStartTests {

    @ParameterizedTest
    @CsvSource({"2026-05,2026-07-01", "2026-06,2026-07-01", "2026-07,2026-08-01", "2026-11,2026-12-01"})
    void startsAfterTheAgeOrTheEndOfWorkWhicheverIsLater(String last, String from) {
        var woman = aWoman().paid("2001-01", last).on("2026-12-01");

        assertThat(woman.from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,2026-07-01", "2026-07-15,2026-08-01", "2026-10-01,2026-11-01"})
    void startsAfterTheMedicalConclusionButNotBeforeTheAge(String assessed, String from) {
        var man = aMan().born("1969-12-20")
                .ground(PensionGround.REDUCED_CAPACITY)
                .with("capacityLoss", "65")
                .with("assessedOn", "'" + assessed + "'")
                .paid("2001-01", "2025-12")
                .on("2026-11-01");

        assertThat(man.from()).isEqualTo(from);
    }

    @Test
    void saysThatTheMedicalConclusionHasNoDay() {
        var man = aMan().born("1969-12-20")
                .ground(PensionGround.REDUCED_CAPACITY)
                .with("capacityLoss", "65")
                .paid("2005-01", "2025-12");

        assertThat(man.from()).isEqualTo("2026-07-01");
        assertThat(man.warnings()).singleElement().asString().contains("giám định y khoa");
    }

    @Test
    void countsAMedicalConclusionOnlyWhereCapacityIsReduced() {
        var woman = aWoman().paid("2001-01", "2025-12")
                .with("assessedOn", "'2026-09-09'")
                .on("2026-12-01");

        assertThat(woman.from()).isEqualTo("2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({"2024-08,2025-07-01", "2024-09,2024-10-01"})
    void startsNoEarlierThanTheNewLawForLessThanTwentyYears(String last, String from) {
        var man = aMan().born("1963-05-10").paid("2004-10", last).on("2026-06-30");

        assertThat(man.from()).isEqualTo(from);
    }

    @Test
    void saysThatAnEarlierPensionIsOfTheFormerLaw() {
        var man = aMan().born("1962-01-10").paid("2001-01", "2020-12");

        assertThat(man.from()).isEqualTo("2022-08-01");
        assertThat(man.warnings()).anySatisfy(text -> assertThat(text).contains("01/08/2022", "luật trước"));
    }

    @Test
    void saysThatAnEarlierDayHasOtherFiguresAndWasAdjusted() {
        var woman = aWoman().born("1969-05-10").paid("2005-01", "2025-12");

        assertThat(woman.on("2026-06-30").warnings()).isEmpty();
        assertThat(woman.on("2026-07-01").warnings())
                .hasSize(2)
                .satisfiesExactly(
                        text -> assertThat(text).contains("01/06/2026", "01/07/2026"),
                        text -> assertThat(text).contains("1.08"));
    }

    @Test
    void saysThatAnotherYearHasOtherCoefficients() {
        var woman = aWoman().born("1969-03-10").paid("2005-01", "2025-10");

        assertThat(woman.on("2025-12-31").warnings()).isEmpty();
        assertThat(woman.on("2026-01-02").warnings()).singleElement().asString().contains("01/12/2025");
    }

    @Test
    void saysNothingOfTheFiguresOfAnotherMonth() {
        assertThat(aWoman().paid("2005-01", "2025-12").on("2026-11-20").warnings())
                .isEmpty();
    }

    @Test
    void startsInTheMonthAfterTheMissingMonthsArePaid() {
        var calculation = missing("2011-09", "'2026-09-10'").settle();

        assertThat(calculation.from()).isEqualTo("2026-10-01");
        assertThat(calculation.monthly()).isEqualTo(4_048_000);
        assertThat(calculation.steps())
                .anySatisfy(step -> assertThat(step.what() + step.value()).contains("4 tháng còn thiếu", "8236800"));
    }

    @ParameterizedTest
    @CsvSource({"2011-11,true", "2011-12,false"})
    void letsSixMonthsBePaidAtOnceAndNoMore(String first, boolean isEntitled) {
        assertThat(missing(first, "'2026-09-10'").settle().entitled()).isEqualTo(isEntitled);
    }

    @Test
    void offersThePaymentOfTheMissingMonths() {
        var man = missing("2011-09", "'2026-09-10'").without("missingMonthsPaidOn");

        assertThat(man.refusals()).hasSize(1);
        assertThat(man.warnings())
                .containsExactly(
                        "Còn thiếu 4 tháng: người lao động được đóng một lần 8236800 đồng cho số tháng này khi đủ tuổi.");
    }

    @Test
    void offersNothingWhereTooMuchIsMissing() {
        assertThat(missing("2011-12", "'2026-09-10'").warnings()).isEmpty();
    }

    @Test
    void laysBoughtMonthsIntoFreeMonthsUpToThePayment() {
        var man = aMan().on("2026-10-01")
                .with("missingMonthsPaidOn", "'2026-05-10'")
                .with("settled", "[{'from':'2026-03','to':'2026-03'}]")
                .paid("2011-05", "2026-01")
                .paid("2026-03", "2026-04");

        assertThat(man.settle().wages())
                .filteredOn(row -> row.period().contains("2026"))
                .extracting(row -> row.period() + ": " + row.months())
                .containsExactly("01–02/2026: 2", "04–05/2026: 2");
    }

    @Test
    void ignoresAPaymentWithoutNeed() {
        var woman = aWoman().paid("2005-01", "2025-12")
                .with("missingMonthsPaidOn", "'2026-09-10'")
                .on("2026-12-01");

        assertThat(woman.from()).isEqualTo("2026-07-01");
        assertThat(woman.warnings()).singleElement().asString().contains("Không có tháng nào còn thiếu");
    }

    private static Pensioner missing(String first, String paidOn) {
        return aMan().paid(first, "2026-04").with("missingMonthsPaidOn", paidOn).on("2026-10-01");
    }
}
