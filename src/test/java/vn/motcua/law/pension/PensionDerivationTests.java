package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.law.LawDesk;

class PensionDerivationTests {

    private static final String ON = "2026-05-20";

    @Test
    void followsAPensionFromItsMonthsToItsAmount() {
        steps(woman("1969-05-20", "NORMAL", paid("2011-05", "2026-04")))
                .containsSubsequence(
                        tuple("180", "180"),
                        tuple("20/05/1969 + 57 năm 0 tháng", "20/05/2026"),
                        tuple("Tháng liền kề sau 05/2026", "01/06/2026"),
                        tuple("15", "15"),
                        tuple("45 + 2 × 0", "45"),
                        tuple("1340880000 / 180", "7449333.3333"),
                        tuple("45 / 100 × 1340880000 / 180", "3352200"));
    }

    @Test
    void raisesAPensionToTheFloorOfItsGroup() {
        var facts = "'employeeGroup':true,'contributions':[{'from':'2006-05','to':'2026-04','wage':1500000}]";

        steps(woman("1969-05-20", "NORMAL", facts))
                .containsSubsequence(
                        tuple("45 + 2 × 5", "55"),
                        tuple("55 / 100 × 547320000 / 240", "1254275"),
                        tuple("max(1254275, 2340000)", "2340000"));
    }

    @Test
    void countsYearsHereAloneWhereATreatyCompletesThem() {
        steps(woman("1969-05-20", "NORMAL", "'treatyMonths':60," + paid("2016-05", "2026-04")))
                .containsSubsequence(
                        tuple("120 + 60", "180"),
                        tuple("10", "10"),
                        tuple("2.25 × 10", "22.5"),
                        tuple("22.5 / 100 × 823200000 / 120", "1543500"));
    }

    @Test
    void needsNoTreatyForWhoPaidEnoughHere() {
        steps(woman("1969-05-20", "NORMAL", "'treatyMonths':60," + paid("2011-05", "2026-04")))
                .contains(tuple("180 + 60", "240"), tuple("45 + 2 × 0", "45"));
    }

    @Test
    void showsThePriceOfTheMonthsThatWereBought() {
        steps(woman("1969-05-20", "NORMAL", "'missingMonthsPaidOn':'2026-05-10'," + paid("2011-08", "2026-04")))
                .containsSubsequence(
                        tuple("180", "180"),
                        tuple("22 / 100 × 6000000 × 3", "3960000"),
                        tuple("Tháng liền kề sau 05/2026", "01/06/2026"),
                        tuple("45 / 100 × 1336980000 / 180", "3342450"));
    }

    @Test
    void takesTwoPercentOffForEachYearTooEarly() {
        var facts = "'capacityLoss':61,'assessedOn':'2026-04-10'," + paid("2003-05", "2026-03");

        steps(woman("1972-01-20", "REDUCED_CAPACITY", facts))
                .containsSubsequence(
                        tuple("275", "275"),
                        tuple("61", "61"),
                        tuple("20/01/1972 + 50 năm 8 tháng", "20/09/2022"),
                        tuple("Tháng liền kề sau 04/2026", "01/05/2026"),
                        tuple("22 + 1", "23"),
                        tuple("45 + 2 × 8", "61"),
                        tuple("Từ 01/05/2026 đến 20/05/2030", "48"),
                        tuple("61 − 2 × 4 − 0", "53"),
                        tuple("53 / 100 × 2929680000 / 275", "5646292"));
        assertThat(answer("pension", woman("1972-01-20", "REDUCED_CAPACITY", facts))
                        .warnings())
                .extracting(Warning::text)
                .anyMatch(text -> text.contains("vượt 20 lần mức tham chiếu"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 49, 61 − 2 × 4 − 0, 53",
        "2025-10-31, 54, 61 − 2 × 4 − 1, 52",
        "2025-09-30, 55, 61 − 2 × 4 − 1, 52"
    })
    void takesOnePercentOffForHalfAYear(String assessedOn, String months, String formula, String rate) {
        var facts = "'capacityLoss':61,'assessedOn':'" + assessedOn + "'," + paid("2002-11", "2025-09");

        steps(woman("1972-01-20", "REDUCED_CAPACITY", facts))
                .anyMatch(step -> step.toList().get(1).equals(months))
                .contains(tuple(formula, rate));
    }

    @Test
    void saysHowMuchTooEarlyInYearsAndMonths() {
        var facts = "'capacityLoss':61,'assessedOn':'2026-03-31'," + paid("2002-11", "2025-09");

        assertThat(answer("pension", woman("1972-01-20", "REDUCED_CAPACITY", facts))
                        .steps())
                .extracting(Step::what)
                .anyMatch(what -> what.contains("4 năm 1 tháng"));
    }

    @Test
    void sellsOnlyTheMonthsThatATreatyLeavesMissing() {
        var facts = "'treatyMonths':60,'missingMonthsPaidOn':'2026-05-10'," + paid("2016-08", "2026-04");

        steps(woman("1969-05-20", "NORMAL", facts)).contains(tuple("22 / 100 × 6000000 × 3", "3960000"));
    }

    @Test
    void showsWhatAClaimFailsBy() {
        var answer = answer(
                "pension", woman("1972-01-20", "REDUCED_CAPACITY", "'capacityLoss':40," + paid("2003-05", "2020-03")));

        assertThat(answer.steps())
                .extracting(Step::formula)
                .containsExactly("203", "40", "20/01/1972 + 50 năm 8 tháng");
        assertThat(answer.refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        "Thời gian đóng được tính là 203 tháng, chưa đủ 240 tháng.",
                        "Suy giảm khả năng lao động 40 %, chưa đến 61 %.");
    }

    @Test
    void addsALumpSumForYearsBeyondTheLimitBeforeAndAfterTheAge() {
        steps(woman("1967-05-20", "NORMAL", paid("1990-01", "2026-04")))
                .containsSubsequence(
                        tuple("min(75, 45 + 2 × 21 + 1)", "75"),
                        tuple("36.5 − 30", "6.5"),
                        tuple("min(6.5, 2 + 1)", "3"),
                        tuple("(0.5 × 3.5 + 2 × 3) × 7591920000 / 436", "134948119"));
    }

    @Test
    void addsALumpSumForYearsBeyondTheLimitBeforeTheAgeAlone() {
        steps(woman("1969-05-20", "NORMAL", paid("1995-05", "2026-04")))
                .containsSubsequence(tuple("31 − 30", "1"))
                .filteredOn(step -> step.toList().get(0).toString().startsWith("0.5 × 1 × "))
                .hasSize(1);
        assertThat(answer("pension", woman("1969-05-20", "NORMAL", paid("1995-05", "2026-04")))
                        .steps())
                .last()
                .extracting(Step::legalBasis)
                .asString()
                .contains("Đ.68")
                .doesNotContain("Đ.68.3");
    }

    @Test
    void followsTheAllowanceThatOutlastsTheTermAndIsRaised() {
        steps("pre-pension-allowance", elder(paid("2011-05", "2015-04")))
                .containsSubsequence(
                        tuple("48", "48"),
                        tuple("20/05/1955 + 55 năm 0 tháng", "20/05/2010"),
                        tuple("20/05/1955 + 75 năm 0 tháng", "20/05/2030"),
                        tuple("4", "4"),
                        tuple("2 × 4 × 420720000 / 48 / 500000", "140.24"),
                        tuple("Làm tròn lên 140.24", "141"),
                        tuple("Từ 05/2026 đến 05/2030", "48"),
                        tuple("500000 × 141 / 48", "1468750"));
    }

    @Test
    void followsTheAllowanceThatIsToppedUpToTheAge() {
        var answer = answer("pre-pension-allowance", elder("'topUp':true," + paid("2015-01", "2015-06")));

        assertThat(answer.until()).isEqualTo("2030-04-30");
        steps("pre-pension-allowance", elder("'topUp':true," + paid("2015-01", "2015-06")))
                .containsSubsequence(
                        tuple("2 × 0.5 × 48960000 / 6 / 500000", "16.32"),
                        tuple("Làm tròn lên 16.32", "17"),
                        tuple("31 × 500000", "15500000"),
                        tuple("500000", "500000"));
    }

    @Test
    void citesTheArticleOfTheLevelOrOfItsRaise() {
        var raised = answer("pre-pension-allowance", elder(paid("2011-05", "2015-04")));
        var plain = answer("pre-pension-allowance", elder("'topUp':true," + paid("2015-01", "2015-06")));

        assertThat(raised.steps())
                .last()
                .extracting(Step::legalBasis)
                .asString()
                .contains("NĐ 158/2025/NĐ-CP Đ.23");
        assertThat(plain.steps()).last().extracting(Step::legalBasis).asString().contains("NĐ 176/2025/NĐ-CP");
    }

    @Test
    void showsWhatRelativesGetOfAnAllowance() {
        var answer = LawDesk.settle(
                "pre-pension-allowance", "2026-08-20", elder("'diedOn':'2026-08-10'," + paid("2015-01", "2015-06")));

        assertThat(answer.amount()).isEqualTo(13 * 500_000);
        assertThat(answer.steps()).last().extracting(Step::formula).isEqualTo("13 × 500000");
    }

    @Test
    void remarksAWageOverTheCapInAnAllowanceToo() {
        assertThat(answer("pre-pension-allowance", elder(paid("2003-05", "2003-12")))
                        .warnings())
                .extracting(Warning::text)
                .anyMatch(text -> text.contains("vượt 20 lần mức tham chiếu"));
    }

    @Test
    void paysTheAllowanceForItsMonthsWithoutATopUp() {
        assertThat(answer("pre-pension-allowance", elder(paid("2015-01", "2015-06")))
                        .until())
                .isEqualTo("2027-09-30");
    }

    @Test
    void followsTheLumpSumOfAnEmigrant() {
        steps("emigration-lump", "{'pension':3000000,'monthsReceived':10," + paid("2005-05", "2020-04") + "}")
                .containsExactly(
                        tuple("104", "104"),
                        tuple("76", "76"),
                        tuple("104 − 12 × 8", "8"),
                        tuple("8", "8"),
                        tuple("7", "7"),
                        tuple("1.5 × 8 + 2 × 7", "26"),
                        tuple("max(3, 26 − 0.5 × 10)", "21"),
                        tuple("21 × 3000000", "63000000"));
    }

    private static ListAssert<Tuple> steps(String facts) {
        return steps("pension", facts);
    }

    private static ListAssert<Tuple> steps(String benefit, String facts) {
        return assertThat(answer(benefit, facts).steps().stream()
                .map(step -> tuple(step.formula(), step.value()))
                .toList());
    }

    private static Calculation answer(String benefit, String facts) {
        return LawDesk.settle(benefit, ON, facts);
    }

    private static String woman(String born, String ground, String facts) {
        return "{'sex':'F','birthDate':'%s','ground':'%s',%s}".formatted(born, ground, facts);
    }

    private static String elder(String facts) {
        return "{'sex':'F','birthDate':'1955-05-20','receivedOn':'2026-05-20'," + facts + "}";
    }

    private static String paid(String from, String to) {
        return "'contributions':[{'from':'%s','to':'%s','wage':6000000}]".formatted(from, to);
    }
}
