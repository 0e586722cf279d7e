package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.law.LawDesk;

class RegionAllowanceTests {

    @Test
    void paysFifteenPercentOfTheLevelForEachMonthAtItsCoefficient() {
        var calculation = settle("2026-08-03", "{'coefficient':0.3,'months':120},{'coefficient':0.5,'months':24}");

        assertThat(calculation.amount()).isEqualTo(48 * 15 * 25_300L);
        assertThat(calculation.steps())
                .extracting(Step::formula)
                .containsExactly("0.3 × 120 + 0.5 × 24", "(0.3 × 120 + 0.5 × 24) × 15 / 100 × 2530000");
        assertThat(calculation.steps()).extracting(Step::legalBasis).containsOnly("NĐ 158/2025/NĐ-CP Đ.32");
    }

    @Test
    void countsAConscriptsMonthsAtFourTenths() {
        assertThat(settle("2026-08-03", "{'coefficient':0.5,'months':24,'conscript':true}")
                        .amount())
                .isEqualTo(1_821_600);
    }

    @Test
    void takesTheLevelOfTheDayTheBenefitBegins() {
        assertThat(settle("2026-06-30", "{'coefficient':0.5,'months':24}").amount())
                .isEqualTo(4_212_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | facts.periods: missing",
                "{'coefficient':0,'months':1} | facts.periods[0].coefficient: region-allowance.coefficient",
                "{'coefficient':1.1,'months':1} | facts.periods[0].coefficient: region-allowance.coefficient",
                "{'coefficient':1,'months':0} | facts.periods[0].months: notBetween",
                "{'coefficient':1,'months':1,'place':1} | facts.periods[0].place: unknown"
            })
    void namesTheFactAtFault(String periods, String fault) {
        assertThat(LawDesk.unclear("region-allowance", "2026-08-03", facts(periods == null ? "" : periods)))
                .isEqualTo(fault);
    }

    private static Calculation settle(String on, String periods) {
        return LawDesk.settle("region-allowance", on, facts(periods));
    }

    private static String facts(String periods) {
        return "{'periods':[" + periods + "]}";
    }
}
