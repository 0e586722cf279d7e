package vn.motcua.law.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Person.Sex;

class LawFiguresTests {

    private final LawFigures figures = LawFigures.read();

    @ParameterizedTest
    @CsvSource({
        "1997-01-01,144000",
        "2026-06-30,2340000",
        "2026-07-01,2530000",
        "2013-06-30,1050000",
        "2013-07-01,1150000"
    })
    void knowsTheReferenceLevelOfADay(LocalDate day, long level) {
        assertThat(figures.referenceLevels().inForce(day).value()).isEqualByComparingTo(String.valueOf(level));
    }

    @Test
    void knowsNoReferenceLevelBefore1997() {
        assertThat(figures.referenceLevels().on(LocalDate.of(1996, 12, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,2010,1.96",
        "2026-12-31,1994,5.81",
        "2026-12-31,1980,5.81",
        "2025-12-31,2010,1.90",
        "2025-07-01,1995,4.78",
        "2026-03-01,1995,4.91",
        "2026-11-20,2026,1.00",
        "2026-11-20,2015,1.36"
    })
    void takesTheCoefficientOfTheDecisionsYear(LocalDate on, int year, String coefficient) {
        assertThat(figures.wageCoefficients().on(on).orElseThrow().of(year).value())
                .isEqualByComparingTo(coefficient);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void hasACoefficientForEachYearUpToTheDecisions(int decisionYear) {
        var table =
                figures.wageCoefficients().on(LocalDate.of(decisionYear, 7, 1)).orElseThrow();

        assertThat(table.years().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1994, decisionYear).boxed().toList());
    }

    @Test
    void hasNoCoefficientsForDecisionsOf2027() {
        assertThat(figures.wageCoefficients().on(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "M,1960-12-31,2020-12-31",
        "M,1961-01-01,2021-04-01",
        "M,1964-09-30,2025-12-30",
        "M,1964-10-01,2026-04-01",
        "M,1965-06-30,2026-12-30",
        "M,1965-07-01,2027-04-01",
        "M,1966-04-01,2028-04-01",
        "F,1965-12-31,2020-12-31",
        "F,1966-01-01,2021-05-01",
        "F,1969-04-30,2025-12-30",
        "F,1969-05-01,2026-05-01",
        "F,1969-12-31,2026-12-31",
        "F,1970-01-01,2027-05-01",
        "F,1975-04-30,2034-12-30",
        "F,1975-05-01,2035-05-01"
    })
    void followsTheRoadMapOfRetirementAges(Sex sex, LocalDate birthDate, LocalDate reached) {
        assertThat(figures.retirementAges().of(sex, birthDate).reachedBy(birthDate))
                .isEqualTo(reached);
    }

    @Test
    void leavesNeitherGapNorOverlapBetweenDatedFigures() {
        for (var table : List.of(figures.referenceLevels(), figures.stateWageWindows(), figures.contributionRates()))
            for (int next = 1; next < table.figures().size(); next++)
                assertThat(table.figures().get(next).from())
                        .isEqualTo(table.figures().get(next - 1).to().plusDays(1));
    }

    @Test
    void leavesNeitherGapNorOverlapBetweenMonthsOfBirth() {
        for (var sex : Sex.values()) {
            var ages = figures.retirementAges().ages().stream()
                    .filter(age -> age.sex() == sex)
                    .toList();
            for (int next = 1; next < ages.size(); next++)
                assertThat(ages.get(next).bornFrom())
                        .isEqualTo(ages.get(next - 1).bornTo().plusMonths(1));
        }
    }

    @Test
    void saysWhatEachFigureRestsOn() {
        assertThat(figures.wageCoefficients().lines())
                .allSatisfy(line -> assertThat(line.figure().source()).isNotBlank());
        assertThat(figures.wageCoefficients()
                        .on(LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .of(1995)
                        .isUncertain())
                .isTrue();
    }
}
