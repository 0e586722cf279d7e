package vn.motcua.law.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class MaternityVoluntaryTests {

    @ParameterizedTest
    @CsvSource({"1,2000000", "2,4000000", "10,20000000"})
    void paysAFixedSumForEachChild(int children, long amount) {
        var answer = settle("'children':" + children);

        assertThat(answer.amount()).isEqualTo(amount);
        assertThat(answer.steps()).isNotEmpty();
    }

    @Test
    void takesTheLegalDateForTheBirthAndOneChildUnlessTold() {
        assertThat(LawDesk.settle("maternity-voluntary", "2025-07-01", "{}").amount())
                .isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-14,2026-05,2026-10,true",
        "2026-11-14,2026-06,2026-11,false",
        "2026-11-15,2026-06,2026-11,true",
        "2026-11-14,2025-11,2026-04,true",
        "2026-11-14,2025-10,2026-03,false"
    })
    void asksForSixMonthsInTheTwelveBeforeBirth(String bornOn, String from, String to, boolean entitled) {
        var answer = settle("'bornOn':'" + bornOn + "','contributions':[" + voluntary(from, to) + "]");

        assertThat(answer.entitled()).isEqualTo(entitled);
    }

    @Test
    void addsCompulsoryMonthsToVoluntaryOnes() {
        var answer = settle(
                "'contributions':[" + voluntary("2026-03", "2026-05") + "," + compulsory("2026-06", "2026-08") + "]");

        assertThat(answer.amount()).isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @CsvSource({"2026-05,true", "2026-04,false"})
    void leavesACompulsoryRightItsPrecedence(String from, boolean entitled) {
        var answer =
                settle("'contributions':[" + voluntary("2025-12", "2026-03") + "," + compulsory(from, "2026-09") + "]");

        assertThat(answer.entitled()).isEqualTo(entitled);
        if (!entitled)
            assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                    .contains("BHXH bắt buộc"));
    }

    @Test
    void saysHowManyMonthsThereAre() {
        var answer = settle("'contributions':[" + voluntary("2026-09", "2026-10") + "]");

        assertThat(answer.amount()).isNull();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).contains("Mới đóng BHXH 2 tháng");
            assertThat(refusal.legalBasis()).isEqualTo("Luật 41/2024/QH15 Đ.94");
        });
    }

    @ParameterizedTest
    @CsvSource({"compulsoryRight", "otherParentTakes"})
    void refusesASecondBenefitForTheSameBirth(String fact) {
        assertThat(settle("'" + fact + "':true").refusals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'children':0|facts.children: notBetween",
                "'children':11|facts.children: notBetween",
                "'bornOn':'2026-11-21'|facts.bornOn: eventAfter",
                "'bornOn':'2025-06-30'|facts.bornOn: lawNotLoaded",
                "'wages':[1]|facts.wages: unknown"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("maternity-voluntary", "2026-11-20", "{" + facts + "}"))
                .isEqualTo(unclear);
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("maternity-voluntary", "2025-06-30", "{}")).isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("maternity-voluntary", "2026-11-20", "{" + facts + "}");
    }

    private static String voluntary(String from, String to) {
        return "{'from':'" + from + "','to':'" + to + "','wage':3000000,'kind':'VOLUNTARY'}";
    }

    private static String compulsory(String from, String to) {
        return "{'from':'" + from + "','to':'" + to + "','wage':3000000}";
    }
}
