package vn.motcua.law.survivors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.Examples;
import vn.motcua.law.LawDesk;

class SurvivorLumpTests {

    @Test
    void reproducesExampleD5() {
        var example = Examples.of("D5");

        var calculation = settle("{'pensioner':true,'pension':%s,'monthsReceived':%s}"
                .formatted(example.text("pension"), example.text("monthOfDeath")));

        assertThat(BigDecimal.valueOf(calculation.amount())).isEqualByComparingTo(example.expected());
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,480000000",
        "2,480000000",
        "3,475000000",
        "4,470000000",
        "91,35000000",
        "92,30000000",
        "93,30000000",
        "400,30000000"
    })
    void takesHalfAPensionOffForEachMonthAfterTheSecondDownToThree(int received, long amount) {
        assertThat(pensioner(received).amount()).isEqualTo(amount);
    }

    @Test
    void showsTheMonthsOfPension() {
        assertThat(pensioner(20).steps())
                .extracting(Calculation.Step::formula)
                .containsExactly("max(3, 48 − 0.5 × (20 − 2))", "39 × 10000000");
        assertThat(pensioner(2).steps()).extracting(Calculation.Step::formula).containsExactly("48", "48 × 10000000");
        assertThat(pensioner(20).steps().get(0).legalBasis()).contains("Đ.89");
    }

    @Property(tries = 60)
    void givesNoMoreForMoreMonthsReceivedAndNeverLessThanThree(@ForAll @IntRange(min = 1, max = 300) int received) {
        var amount = pensioner(received).amount();

        assertThat(pensioner(received + 1).amount()).isLessThanOrEqualTo(amount);
        assertThat(amount).isBetween(30_000_000L, 480_000_000L);
    }

    @Test
    void carriesOddMonthsBefore2014IntoTheTimeSince() {
        var calculation = settle(insured("['2010-07','2014-05',5000000]"));

        assertThat(calculation.amount()).isEqualTo(50_838_298);
        assertThat(calculation.wages()).hasSize(5);
        assertThat(calculation.steps())
                .extracting(Calculation.Step::formula)
                .contains("42 − 12 × 3", "max(3, 1.5 × 3 + 2 × 1)");
    }

    @Test
    void givesAtLeastThreeMonthsOfTheAverageWage() {
        assertThat(settle(insured("['2026-01','2026-01',8000000]")).amount()).isEqualTo(24_000_000);
        assertThat(settle(insured("['2026-01','2026-10',8000000]")).amount()).isEqualTo(24_000_000);
        assertThat(settle(insured("['2025-01','2026-06',8000000]")).amount()).isEqualTo(24_000_000);
        assertThat(settle(insured("['2024-12','2026-06',8000000]")).amount()).isEqualTo(32_050_526);
    }

    @Test
    void takesTheCoefficientsOfTheYearOfDeath() {
        var facts =
                "{'pensioner':false,'diedOn':'%s','contributions':[{'from':'2024-01','to':'2024-12','wage':9000000}]}";

        assertThat(settle(facts.formatted("2025-12-31")).amount()).isEqualTo(27_000_000);
        assertThat(settle(facts.formatted("2026-01-01")).amount()).isEqualTo(27_810_000);
    }

    @Test
    void leavesOutMonthsSettledBefore() {
        var facts = insured("['2024-01','2025-12',8000000]").replace("'pensioner'", "'settled':[%s],'pensioner'");

        var calculation = settle(facts.formatted("{'from':'2024-01','to':'2024-12'}"));

        assertThat(calculation.amount()).isEqualTo(24_000_000);
        assertThat(calculation.steps().get(0).value()).isEqualTo("12");
        assertThat(calculation.steps().get(1).value()).isEqualTo("12");
        assertThat(settle(facts.formatted("{'from':'2024-01','to':'2025-12'}"))
                        .refusals()
                        .get(0)
                        .reason())
                .contains("đã được hưởng");
        assertThat(unclear(facts.formatted("{'from':'2025-12','to':'2024-01'}")))
                .isEqualTo("facts.settled[0].from: fromAfterTo");
        assertThat(unclear(facts.formatted("{'from':'2025-12','to':'2026-12'}")))
                .isEqualTo("facts.settled[0].to: future");
    }

    @Test
    void refusesWithoutContributions() {
        var calculation = settle(insured());

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.steps()).isEmpty();
        assertThat(calculation.refusals().get(0).reason()).contains("Không có thời gian đóng");
        assertThat(calculation.refusals().get(0).legalBasis()).contains("Đ.89");
    }

    @Test
    void warnsOfRecordedWagesThatCannotBeRight() {
        assertThat(settle(insured("['2026-01','2026-01',80000000]")).warnings()).hasSize(1);
    }

    @Test
    void givesThreeMonthlyAllowancesOfAVictimWhoWasSettledBefore() {
        var calculation = settle("{'pensioner':false,'accidentAllowance':1500000}");

        assertThat(calculation.amount()).isEqualTo(4_500_000);
        assertThat(calculation.steps()).extracting(Calculation.Step::formula).containsExactly("3 × 1500000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | facts.pensioner: missing",
                "{'pensioner':1} | facts.pensioner: notAFlag",
                "{'pensioner':true,'monthsReceived':3} | facts.pension: missing",
                "{'pensioner':true,'pension':1000000} | facts.monthsReceived: missing",
                "{'pensioner':true,'pension':0,'monthsReceived':3} | facts.pension: survivors.nothing",
                "{'pensioner':true,'pension':-1,'monthsReceived':3} | facts.pension: negative",
                "{'pensioner':true,'pension':1,'monthsReceived':0} | facts.monthsReceived: notBetween",
                "{'pensioner':false} | facts.contributions: missing",
                "{'pensioner':false,'accidentAllowance':0} | facts.accidentAllowance: survivors.nothing",
                "{'pensioner':false,'diedOn':'2026-11-21','contributions':[]} | facts.diedOn: survivors.diedLater",
                "{'pensioner':false,'diedOn':'2025-06-30','contributions':[]} | facts.diedOn: survivors.formerLaw",
                "{'pensioner':false,'contributions':[],'reason':'x'} | facts.reason: unknown"
            })
    void namesTheFactAtFault(String facts, String fault) {
        assertThat(unclear(facts.strip())).isEqualTo(fault);
    }

    @Test
    void takesNoMonthPaidAfterTheDeath() {
        assertThat(
                        unclear(
                                "{'pensioner':false,'diedOn':'2026-05-10','contributions':[{'from':'2026-01','to':'2026-06','wage':1}]}"))
                .isEqualTo("facts.contributions[0].to: future");
    }

    @Test
    void guessesNoCoefficientsOf2027() {
        assertThat(LawDesk.unclear("survivor-lump", "2027-02-01", insured())).isEqualTo("on: noCoefficients");
        assertThat(LawDesk.settle(
                                "survivor-lump",
                                "2027-02-01",
                                "{'pensioner':true,'pension':1000000,'monthsReceived':2}")
                        .amount())
                .isEqualTo(48_000_000);
    }

    private static Calculation pensioner(int received) {
        return settle("{'pensioner':true,'pension':10000000,'monthsReceived':%d}".formatted(received));
    }

    private static String insured(String... rows) {
        var contributions =
                String.join(",", rows).replaceAll("\\[('[^']+'),('[^']+'),(\\d+)]", "{'from':$1,'to':$2,'wage':$3}");
        return "{'pensioner':false,'contributions':[%s]}".formatted(contributions);
    }

    private static String unclear(String facts) {
        return LawDesk.unclear("survivor-lump", "2026-11-20", facts);
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("survivor-lump", "2026-11-20", facts);
    }
}
