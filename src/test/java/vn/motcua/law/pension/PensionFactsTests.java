package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.pension.Pensioner.aWoman;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PensionFactsTests {

    @ParameterizedTest
    @ValueSource(strings = {"sex", "birthDate", "ground"})
    void asksForWhatItNeeds(String fact) {
        assertThat(someone().without(fact).unclear()).isEqualTo("facts." + fact + ": missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ground|'RICH'|facts.ground: notAChoice",
                "age|57|facts.age: unknown",
                "birthDate|'2027-01-01'|facts.birthDate: bornAfter",
                "capacityLoss|101|facts.capacityLoss: notBetween",
                "capacityLoss|-1|facts.capacityLoss: notBetween",
                "treatyMonths|-1|facts.treatyMonths: notBetween",
                "employeeGroup|'yes'|facts.employeeGroup: notAFlag",
                "assessedOn|'2026-07-02'|facts.assessedOn: pension.dayAfter",
                "assessedOn|'1969-06-09'|facts.assessedOn: pension.dayBeforeBirth",
                "missingMonthsPaidOn|'2026-07-02'|facts.missingMonthsPaidOn: pension.dayAfter",
                "missingMonthsPaidOn|'1969-06-09'|facts.missingMonthsPaidOn: pension.dayBeforeBirth",
                "settled|[{'from':'2026-06','to':'2026-08'}]|facts.settled[0].to: future",
                "settled|[{'from':'2026-06','to':'2026-05'}]|facts.settled[0].from: fromAfterTo",
                "settled|[{'from':'2020-06','to':'2020-07','wage':1}]|facts.settled[0].wage: unknown"
            })
    void namesTheFactThatCanNotStand(String fact, String value, String reason) {
        assertThat(someone().with(fact, value).unclear()).isEqualTo(reason);
    }

    @Test
    void takesDaysOnTheEdgesOfALife() {
        var woman = someone().with("assessedOn", "'2026-07-01'").with("missingMonthsPaidOn", "'1969-06-10'");

        assertThat(woman.settle().entitled()).isTrue();
    }

    @Test
    void asksForTheLossOfCapacityWhereItIsTheGround() {
        var woman = someone().ground(PensionGround.REDUCED_CAPACITY);

        assertThat(woman.unclear()).isEqualTo("facts.capacityLoss: missing");
        assertThat(woman.with("capacityLoss", "100").settle().entitled()).isTrue();
    }

    @Test
    void refusesADayOfTheFormerLawAndAYearWithoutCoefficients() {
        assertThat(someone().on("2025-06-30").unclear()).isEqualTo("on: lawNotLoaded");
        assertThat(someone().on("2027-01-01").unclear()).isEqualTo("on: noCoefficients");
    }

    @Test
    void refusesRowsThatOverlap() {
        assertThat(someone().paid("2025-12", "2025-12").unclear()).isEqualTo("facts.contributions[1].from: overlap");
    }

    private static Pensioner someone() {
        return aWoman().paid("2005-01", "2025-12");
    }
}
