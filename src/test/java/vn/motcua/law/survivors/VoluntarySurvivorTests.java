package vn.motcua.law.survivors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.law.LawDesk;

class VoluntarySurvivorTests {

    private static final long LUMP = 22_040_000;
    private static final long FUNERAL = 25_300_000;
    private static final String FIVE_YEARS =
            "'contributions':[{'from':'2020-01','to':'2024-12','wage':2000000,'kind':'VOLUNTARY'}]";

    @Test
    void addsTheFuneralGrantToTheLumpSumOfWhoeverSawToTheBurial() {
        var calculation = settle(FIVE_YEARS + ",'compulsoryMonths':0,'voluntaryMonths':60,'buried':true");

        assertThat(calculation.amount()).isEqualTo(LUMP + FUNERAL);
        assertThat(calculation.steps()).last().extracting(Step::formula).isEqualTo(FUNERAL + " + " + LUMP);
        assertThat(calculation.steps())
                .extracting(Step::formula)
                .contains("10 × 2530000", "max(3, 1.5 × 0 + 2 × 5)")
                .hasSizeGreaterThan(8);
        assertThat(calculation.wages()).hasSize(5);
    }

    @Test
    void givesTheLumpSumAloneToWhomSomebodyElseBuried() {
        var calculation = settle(FIVE_YEARS + ",'compulsoryMonths':0,'voluntaryMonths':60");

        assertThat(calculation.amount()).isEqualTo(LUMP);
        assertThat(calculation.steps()).extracting(Step::what).noneMatch(what -> what.contains("mai táng"));
    }

    @Test
    void saysThatAnOfficerHasToCheckIt() {
        assertThat(settle(FIVE_YEARS + ",'compulsoryMonths':0,'voluntaryMonths':60")
                        .warnings())
                .extracting(Warning::legalBasis)
                .containsExactly("NĐ 158/2025/NĐ-CP Đ.19–21");
    }

    @Test
    void givesTheLumpSumWhereTheMonthsDoNotReachForTheFuneralAndSaysWhy() {
        var calculation = settle(FIVE_YEARS + ",'compulsoryMonths':0,'voluntaryMonths':59,'buried':true");

        assertThat(calculation.amount()).isEqualTo(LUMP);
        assertThat(calculation.refusals()).isEmpty();
        assertThat(calculation.warnings())
                .extracting(Warning::text)
                .anyMatch(text -> text.contains("tổng cộng 59 tháng"));
    }

    @Test
    void givesTheFuneralGrantWhereEveryMonthWasSettled() {
        var calculation = settle(FIVE_YEARS + ",'settled':[{'from':'2020-01','to':'2024-12'}],"
                + "'compulsoryMonths':12,'voluntaryMonths':0,'buried':true");

        assertThat(calculation.amount()).isEqualTo(FUNERAL);
        assertThat(calculation.warnings())
                .extracting(Warning::text)
                .contains("Toàn bộ thời gian đóng đã được hưởng BHXH một lần.");
    }

    @Test
    void refusesWithBothReasonsWhereNeitherIsGiven() {
        var calculation = settle(FIVE_YEARS + ",'settled':[{'from':'2020-01','to':'2024-12'}],"
                + "'compulsoryMonths':0,'voluntaryMonths':0,'buried':true");

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.refusals())
                .extracting(Refusal::reason)
                .hasSize(2)
                .anyMatch(reason -> reason.contains("đã được hưởng BHXH một lần"));
        assertThat(calculation.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 48", "3, 47.5"})
    void countsThePensionsOfAPensioner(int received, String times) {
        var calculation = LawDesk.settle(
                "voluntary-survivor",
                "2026-08-03",
                "{'diedOn':'2026-08-03','pensioner':true,'pension':1000000,'monthsReceived':" + received + "}");

        assertThat(calculation.amount())
                .isEqualTo(new BigDecimal(times)
                        .multiply(BigDecimal.valueOf(1_000_000))
                        .longValue());
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle(
                "voluntary-survivor", "2026-08-03", "{'diedOn':'2026-08-03','pensioner':false," + facts + "}");
    }
}
