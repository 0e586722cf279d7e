package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class EmigrationLumpTests {

    @ParameterizedTest
    @CsvSource({"0,118", "1,117.5", "120,58", "229,3.5", "230,3", "231,3", "600,3"})
    void takesHalfAMonthOffForEachMonthReceivedDownToThree(int received, String months) {
        var lump = settle("'pension':4000000,'monthsReceived':%d,%s".formatted(received, paid("1960-01", "2012-12")));

        assertThat(lump.amount())
                .isEqualTo(new java.math.BigDecimal(months)
                        .subtract(new java.math.BigDecimal("38.5"))
                        .max(java.math.BigDecimal.valueOf(3))
                        .multiply(java.math.BigDecimal.valueOf(4_000_000))
                        .longValueExact());
    }

    @Test
    void carriesOddMonthsIntoTheLaterStage() {
        var lump = settle("'pension':1000000,'monthsReceived':0," + paid("2000-06", "2015-08"));

        assertThat(lump.amount()).isEqualTo(24_500_000);
        assertThat(lump.steps()).anySatisfy(step -> assertThat(step.what()).contains("chuyển sang giai đoạn"));
    }

    @Test
    void forgetsMonthsThatWereSettled() {
        var facts = "'pension':1000000,'monthsReceived':0,'settled':[{'from':'2000-01','to':'2001-12'}],";

        assertThat(settle(facts + paid("2000-01", "2013-12")).amount()).isEqualTo(18_000_000);
    }

    @Test
    void givesThreeMonthsOfAnotherMonthlyBenefit() {
        var lump = settle("'otherMonthly':1771000");

        assertThat(lump.amount()).isEqualTo(5_313_000);
        assertThat(lump.steps()).singleElement().satisfies(step -> assertThat(step.formula())
                .isEqualTo("3 × 1771000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'monthsReceived':1|facts.pension: missing",
                "'pension':1000000|facts.monthsReceived: missing",
                "'pension':1000000,'monthsReceived':1|facts.contributions: missing",
                "'pension':0,'monthsReceived':1|facts.pension: pension.nothing",
                "'pension':-1,'monthsReceived':1|facts.pension: negative",
                "'pension':1000000,'monthsReceived':-1|facts.monthsReceived: notBetween",
                "'otherMonthly':0|facts.otherMonthly: pension.nothing",
                "'otherMonthly':1000000,'pension':1000000|facts.otherMonthly: pension.alone",
                "'months':1|facts.months: unknown"
            })
    void namesTheFactThatCanNotStand(String facts, String reason) {
        assertThat(LawDesk.unclear("emigration-lump", "2026-11-20", "{" + facts + "}"))
                .isEqualTo(reason);
    }

    @Test
    void refusesADayOfTheFormerLaw() {
        assertThat(LawDesk.unclear("emigration-lump", "2025-06-30", "{'otherMonthly':1000000}"))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("emigration-lump", "2026-11-20", "{" + facts + "}");
    }

    private static String paid(String from, String to) {
        return "'contributions':[{'from':'%s','to':'%s','wage':500000}]".formatted(from, to);
    }
}
