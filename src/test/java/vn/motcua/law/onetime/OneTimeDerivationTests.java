package vn.motcua.law.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.law.LawDesk;

class OneTimeDerivationTests {

    private static final String ON = "2026-11-20";
    private static final String A5 =
            """
            'contributions':[{'from':'2010-07','to':'2010-12','wage':2000000},{'from':'2011-01','to':'2011-12','wage':2400000},
             {'from':'2012-01','to':'2012-12','wage':3000000},{'from':'2013-01','to':'2013-12','wage':3300000},
             {'from':'2014-01','to':'2014-12','wage':3800000},{'from':'2015-01','to':'2015-05','wage':4200000}]""";
    private static final String HALF_A_YEAR =
            "'contributions':[{'from':'2025-01','to':'2025-06','wage':5000000,'kind':'VOLUNTARY','stateSupport':%d}]";
    private static final String TWENTY_YEARS = "'contributions':[{'from':'2004-01','to':'2023-11','wage':5000000}]";

    @Test
    void showsEveryConditionStageAndSumOfTheExample() {
        assertThat(settle("LEFT_COMPULSORY", A5).steps())
                .extracting(Step::formula, Step::value, Step::legalBasis)
                .containsSubsequence(
                        tuple("59", "59", "Luật 41/2024/QH15 Đ.5.6"),
                        tuple("137", "137", "Luật 41/2024/QH15 Đ.70.1đ; NĐ 158/2025/NĐ-CP Đ.14.1b"),
                        tuple("59", "59", "Luật 41/2024/QH15 Đ.70.1đ"),
                        tuple("59", "59", "Luật 41/2024/QH15 Đ.70.1đ"))
                .extracting(step -> step.toList().get(1))
                .contains("42", "17", "6", "3", "2", "8.5", "39216407");
        assertThat(settle("LEFT_COMPULSORY", A5).steps())
                .extracting(Step::what)
                .anyMatch(what -> what.startsWith("Hỗ trợ đóng BHXH tự nguyện phải trừ: không có"));
    }

    @Test
    void takesExcusedMonthsOffTheIdleOnes() {
        var calculation =
                settle("LEFT_COMPULSORY", A5 + ",'excusedMonths':['2026-01',{'from':'2026-03','to':'2026-04'}]");

        assertThat(calculation.steps()).extracting(Step::formula).contains("137 − 3");
    }

    @Test
    void showsTheAgeThatIsAskedFor() {
        var young = settle("REACHED_AGE", A5);

        assertThat(young.steps())
                .extracting(Step::what)
                .contains("Ngày đủ tuổi nghỉ hưu (phải đến trước hoặc đúng ngày hưởng)");
        assertThat(young.refusals())
                .extracting(Refusal::reason)
                .singleElement()
                .asString()
                .contains("Chưa đủ tuổi nghỉ hưu");
    }

    @Test
    void paysBackWhatWasPaidForUnderAYear() {
        var calculation = settle("LEFT_COMPULSORY", HALF_A_YEAR.formatted(0));

        assertThat(calculation.amount()).isEqualTo(6_600_000);
        assertThat(calculation.steps())
                .extracting(Step::what)
                .contains(
                        "Số tiền đã đóng: 22 % tiền lương (đồng)",
                        "Mức tối đa: 02 tháng mức bình quân tiền lương (đồng)")
                .noneMatch(what -> what.contains("trước 01/2014"));
    }

    @ParameterizedTest
    @CsvSource({
        "500000, LEFT_COMPULSORY, 3600000, phải trừ (đồng), min(6600000; 10000000) - 3000000",
        "1100000, LEFT_COMPULSORY, 0, phải trừ (đồng), min(6600000; 10000000) - 6600000",
        "1200000, LEFT_COMPULSORY, 0, phải trừ (đồng), 'max(0; min(6600000; 10000000) - 7200000)'",
        "500000, DISEASE, 6600000, không phải trừ trong trường hợp này, min(6600000; 10000000)",
        "0, DISEASE, 6600000, phải trừ: không có, min(6600000; 10000000)"
    })
    void takesTheStatesSupportOffUnlessTheGroundKeepsIt(
            int support, String ground, long amount, String shown, String formula) {
        var calculation = settle(ground, HALF_A_YEAR.formatted(support));

        assertThat(calculation.amount()).isEqualTo(amount);
        assertThat(calculation.steps()).extracting(Step::what).anyMatch(what -> what.contains(shown));
        assertThat(calculation.steps())
                .last()
                .extracting(Step::formula)
                .isEqualTo(formula.replace(';', ',').replace(" - ", " − "));
    }

    @Test
    void showsTheMonthsThatWereSettledBefore() {
        var calculation = settle("LEFT_COMPULSORY", A5 + ",'settled':[{'from':'2010-07','to':'2010-12'}]");

        assertThat(calculation.steps().get(0))
                .extracting(Step::what, Step::value)
                .containsExactly("Thời gian đã hưởng BHXH một lần, không tính lại (tháng)", "6");
        assertThat(calculation.steps().get(1).value()).isEqualTo("53");
        assertThat(settle("LEFT_COMPULSORY", A5).steps().get(0).value()).isEqualTo("59");
    }

    @Test
    void refusesWhereNothingIsLeftOrNothingWasPaid() {
        var settled = settle("LEFT_COMPULSORY", A5 + ",'settled':[{'from':'2010-07','to':'2015-05'}]");

        assertThat(settled.refusals())
                .containsExactly(
                        new Refusal("Toàn bộ thời gian đóng đã được hưởng BHXH một lần.", "Luật 41/2024/QH15 Đ.5.3"));
        assertThat(settled.steps()).hasSize(1);
        assertThat(settle("LEFT_COMPULSORY", "'contributions':[]").refusals())
                .containsExactly(new Refusal("Không có thời gian đóng BHXH.", "Luật 41/2024/QH15 Đ.70.3"));
    }

    @ParameterizedTest
    @CsvSource({
        "EMIGRATION, 1960-01-01, true",
        "DISEASE, 1960-01-01, true",
        "DISABILITY, 1960-01-01, true",
        "LEFT_COMPULSORY, 1960-01-01, true",
        "LEFT_COMPULSORY, 1980-01-01, false",
        "DISCHARGED, 1960-01-01, false",
        "FOREIGNER_LEAVING, 1960-01-01, false"
    })
    void asksWhoeverCouldHaveAPensionToChooseInWriting(String ground, String born, boolean choice) {
        var calculation = settle(ground, TWENTY_YEARS, born);

        assertThat(calculation.entitled()).isTrue();
        assertThat(calculation.warnings())
                .extracting(Warning::legalBasis)
                .filteredOn(article -> article.startsWith("Luật 41/2024/QH15 Đ.70.6"))
                .hasSize(choice ? 1 : 0);
    }

    @Test
    void doubtsADecisionBeforeTheReception() {
        var calculation = LawDesk.settle("one-time", "2026-11-11", facts("LEFT_COMPULSORY", A5, "1985-03-14"));

        assertThat(calculation.warnings()).extracting(Warning::legalBasis).contains("Luật 41/2024/QH15 Đ.70.5");
        assertThat(settle("LEFT_COMPULSORY", A5).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'settled':[{'from':'2011-01','to':'2027-01'}] | facts.settled[0]",
                "'settled':[{'from':'2011-01','to':'2011-02'},{'from':'2012-03','to':'2012-02'}] | facts.settled[1]",
                "'excusedMonths':[{'from':'2026-03','to':'2026-02'}] | facts.excusedMonths[0]",
                "'horoscope':1 | facts.horoscope"
            })
    void namesTheFactThatCannotStand(String fact, String field) {
        assertThat(LawDesk.unclear("one-time", ON, facts("LEFT_COMPULSORY", A5 + "," + fact, "1985-03-14")))
                .startsWith(field);
    }

    @Test
    void namesTheMonthThatStandsTwice() {
        var twice =
                "'contributions':[{'from':'2010-07','to':'2010-12','wage':1},{'from':'2010-12','to':'2011-01','wage':1}]";

        assertThat(LawDesk.unclear("one-time", ON, facts("LEFT_COMPULSORY", twice, "1985-03-14")))
                .isEqualTo("facts.contributions[1].from: overlap");
    }

    private static Calculation settle(String ground, String facts) {
        return settle(ground, facts, "1985-03-14");
    }

    private static Calculation settle(String ground, String facts, String born) {
        return LawDesk.settle("one-time", ON, facts(ground, facts, born));
    }

    private static String facts(String ground, String facts, String born) {
        return "{'ground':'%s','receivedOn':'2026-11-12','birthDate':'%s','sex':'F',%s}".formatted(ground, born, facts);
    }
}
