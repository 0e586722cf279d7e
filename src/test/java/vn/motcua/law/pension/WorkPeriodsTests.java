package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.law.LawDesk;

class WorkPeriodsTests {

    private static final String PAID = "'contributions':[{'from':'2005-05','to':'2026-04','wage':6000000}]";
    private static final String MARKED =
            "'contributions':[{'from':'2005-05','to':'2020-04','wage':6000000,'condition':'HAZARDOUS'},"
                    + "{'from':'2020-05','to':'2026-04','wage':6000000}]";

    @Test
    void giveTheRightOfAHistoryThatSaysItItself() {
        var told = settle("HAZARDOUS", PAID + ",'workPeriods':[" + period("2005-05", "2020-04", "HAZARDOUS") + "]");
        var marked = settle("HAZARDOUS", MARKED);

        assertThat(told.entitled()).isTrue();
        assertThat(told.monthly()).isEqualTo(marked.monthly());
        assertThat(told.steps().get(1)).isEqualTo(marked.steps().get(1));
    }

    @ParameterizedTest
    @CsvSource({"2005-05, 2020-04, true", "2005-05, 2020-03, false", "2005-06, 2020-05, true", "2005-04, 2020-04, true"
    })
    void countMonthsThatWerePaidFor(String from, String to, boolean entitled) {
        var told = settle("HAZARDOUS", PAID + ",'workPeriods':[" + period(from, to, "HAZARDOUS") + "]");

        assertThat(told.entitled()).isEqualTo(entitled);
    }

    @Test
    void leaveTheHistoryAsItIsWithoutThem() {
        assertThat(settle("HAZARDOUS", PAID).entitled()).isFalse();
        assertThat(settle("HAZARDOUS", MARKED + ",'workPeriods':[]").entitled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-01 | 2010-02 | facts.workPeriods[1].from: workedTwice",
                "2012-01 | 2011-02 | facts.workPeriods[1].from: fromAfterTo"
            })
    void nameThePeriodAtFault(String from, String to, String fault) {
        var periods = period("2009-01", "2010-01", "COAL") + "," + period(from, to, "HAZARDOUS");

        assertThat(LawDesk.unclear("pension", "2026-05-20", facts("NORMAL", PAID + ",'workPeriods':[" + periods + "]")))
                .isEqualTo(fault);
    }

    @Test
    void remindOfTheSeniorityAllowanceOfWhoServedUnderArms() {
        var served = PAID + ",'workPeriods':[" + period("2005-05", "2006-04", "ARMED_FORCES") + "]";

        assertThat(articles(settle("NORMAL", served))).contains("NĐ 158/2025/NĐ-CP Đ.15.3");
        assertThat(articles(settle("NORMAL", PAID))).doesNotContain("NĐ 158/2025/NĐ-CP Đ.15.3");
        assertThat(articles(settle("NORMAL", served))).noneMatch(article -> article.contains("NĐ 157/2025"));
        assertThat(articles(settle("REDUCED_CAPACITY", "'capacityLoss':81,'assessedOn':'2026-04-01'," + served)))
                .anyMatch(article -> article.contains("NĐ 157/2025"));
    }

    private static List<String> articles(Calculation calculation) {
        assertThat(calculation.entitled()).isTrue();
        return calculation.warnings().stream().map(Warning::legalBasis).toList();
    }

    private static Calculation settle(String ground, String facts) {
        return LawDesk.settle("pension", "2026-05-20", facts(ground, facts));
    }

    private static String facts(String ground, String facts) {
        return "{'sex':'F','birthDate':'1969-05-20','ground':'" + ground + "'," + facts + "}";
    }

    private static String period(String from, String to, String condition) {
        return "{'from':'%s','to':'%s','condition':'%s'}".formatted(from, to, condition);
    }
}
