package vn.motcua.law.survivors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.Examples;
import vn.motcua.law.LawDesk;

class FuneralTests {

    @ParameterizedTest
    @ValueSource(strings = {"D2a", "D2b"})
    void reproducesThePublishedFigure(String id) {
        var example = Examples.of(id);

        var calculation = settle("{'diedOn':'%s','compulsoryMonths':200}".formatted(example.text("death")));

        assertThat(BigDecimal.valueOf(calculation.amount())).isEqualByComparingTo(example.expected());
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.from()).isNull();
        assertThat(calculation.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12,0,true", "11,0,false", "11,48,false", "11,49,true", "0,60,true", "0,59,false", "12,1,true"})
    void asksForTwelveCompulsoryOrSixtyMonthsInAll(int compulsory, int voluntary, boolean entitled) {
        var calculation = settle(
                "{'diedOn':'2026-08-03','compulsoryMonths':%d,'voluntaryMonths':%d}".formatted(compulsory, voluntary));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        assertThat(calculation.amount()).isEqualTo(entitled ? 25_300_000L : null);
    }

    @ParameterizedTest
    @CsvSource({"pensioner,lương hưu", "accident,tai nạn lao động"})
    void asksNoMonthsOfAPensionerOrAVictimOfAnAccident(String who, String shown) {
        var calculation = settle("{'diedOn':'2026-08-03','compulsoryMonths':0,'%s':true}".formatted(who));

        assertThat(calculation.amount()).isEqualTo(25_300_000);
        assertThat(calculation.steps()).hasSize(2);
        assertThat(calculation.steps().get(0).what()).contains(shown);
        assertThat(calculation.steps().get(0).legalBasis()).contains("Đ.85");
    }

    @Test
    void saysWhatIsMissing() {
        var calculation = settle("{'diedOn':'2026-08-03','compulsoryMonths':11,'voluntaryMonths':20}");

        assertThat(calculation.refusals()).hasSize(1);
        assertThat(calculation.refusals().get(0).reason()).contains("11 tháng", "31 tháng", "12 tháng", "60 tháng");
        assertThat(calculation.refusals().get(0).legalBasis()).contains("Đ.85", "Đ.19");
        assertThat(calculation.steps().get(0).value()).isEqualTo("11");
        assertThat(calculation.steps().get(1).formula()).isEqualTo("11 + 20");
        assertThat(calculation.steps().get(1).value()).isEqualTo("31");
    }

    @Test
    void showsTheMonthsAndTheLevelOfTheMonthOfDeath() {
        var calculation = settle("{'diedOn':'2026-06-30','compulsoryMonths':12}");

        assertThat(calculation.steps()).extracting(Calculation.Step::formula).containsExactly("12", "10 × 2340000");
        assertThat(calculation.steps().get(1).what()).contains("06/2026");
        assertThat(calculation.steps().get(1).value()).isEqualTo("23400000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'compulsoryMonths':12} | facts.diedOn: missing",
                "{'diedOn':'2026-08-03'} | facts.compulsoryMonths: missing",
                "{'diedOn':'2026-11-21','compulsoryMonths':12} | facts.diedOn: survivors.diedLater",
                "{'diedOn':'2025-06-30','compulsoryMonths':12} | facts.diedOn: survivors.formerLaw",
                "{'diedOn':'2026-08-03','compulsoryMonths':-1} | facts.compulsoryMonths: notBetween",
                "{'diedOn':'2026-08-03','compulsoryMonths':12,'voluntaryMonths':-1} | facts.voluntaryMonths: notBetween",
                "{'diedOn':'2026-08-03','compulsoryMonths':12,'pension':1} | facts.pension: unknown"
            })
    void namesTheFactAtFault(String facts, String fault) {
        assertThat(LawDesk.unclear("funeral", "2026-11-20", facts.strip())).isEqualTo(fault);
    }

    @Test
    void takesTheFirstDayOfTheLawAndTheDayItself() {
        assertThat(settle("{'diedOn':'2025-07-01','compulsoryMonths':12}").amount())
                .isEqualTo(23_400_000);
        assertThat(settle("{'diedOn':'2026-11-20','compulsoryMonths':12}").amount())
                .isEqualTo(25_300_000);
        assertThat(LawDesk.unclear("funeral", "2025-06-30", "{'diedOn':'2025-06-30','compulsoryMonths':12}"))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("funeral", "2026-11-20", facts);
    }
}
