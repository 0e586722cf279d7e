package vn.motcua.law.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class MaternityFatherTests {

    private static final long DAY = 500_000;
    private static final long LUMP = 5_060_000;

    @ParameterizedTest
    @CsvSource({
        "1,false,false,5",
        "1,true,false,7",
        "1,false,true,7",
        "1,true,true,7",
        "2,false,false,10",
        "2,false,true,10",
        "2,true,false,14",
        "3,false,false,13",
        "3,true,false,17",
        "4,true,true,20"
    })
    void grantsWorkingDaysByTheBirth(int children, boolean surgery, boolean early, int quota) {
        var answer = settle("'days':30,'children':" + children + ",'surgery':" + surgery + ",'under32Weeks':" + early);

        assertThat(answer.amount()).isEqualTo(quota * DAY);
        assertThat(answer.warnings()).singleElement().satisfies(warning -> assertThat(warning.text())
                .contains("chỉ được hưởng " + quota + " ngày"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30,1,1,false,false,5", "2026-06-30,1,1,true,false,7", "2026-07-01,1,1,false,false,10",
        "2026-07-01,1,1,true,false,10", "2026-07-01,2,1,false,false,5", "2026-07-01,0,1,false,false,5",
        "2026-07-01,1,1,false,true,5", "2026-07-01,1,2,true,false,14", "2026-07-01,1,3,false,false,13"
    })
    void grantsTenDaysForASecondChildSinceThePopulationLaw(
            String bornOn, int living, int children, boolean surgery, boolean stillbirth, int quota) {
        var answer = settle("'days':30,'bornOn':'" + bornOn + "','livingChildrenBefore':" + living + ",'children':"
                + children + ",'surgery':" + surgery + ",'stillbirth':" + stillbirth);

        assertThat(answer.amount()).isEqualTo(quota * DAY);
    }

    @Test
    void paysTheDaysThatWereAskedFor() {
        var answer = settle("'days':5");

        assertThat(answer.amount()).isEqualTo(5 * DAY);
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01,true", "2026-08-30,true", "2026-08-31,false", "2026-06-30,false"})
    void hasToBeginWithinSixtyDaysFromBirth(String from, boolean entitled) {
        var answer = settle("'days':5,'leaveFrom':'" + from + "'");

        assertThat(answer.entitled()).isEqualTo(entitled);
        if (entitled) assertThat(answer.amount()).isEqualTo(5 * DAY);
        else
            assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                    .isEqualTo("Nghỉ từ " + (from.startsWith("2026-08") ? "31/08/2026" : "30/06/2026")
                            + ", ngoài khoảng thời gian được nghỉ từ 01/07/2026 đến 30/08/2026."));
    }

    @ParameterizedTest
    @CsvSource({"3,2,2", "3,3,2", "5,1,0"})
    void countsTheDaysOfEarlierSpells(int used, int days, int granted) {
        var answer = settle("'days':" + days + ",'usedDays':" + used);

        assertThat(answer.entitled()).isEqualTo(granted > 0);
        if (granted > 0) assertThat(answer.amount()).isEqualTo(granted * DAY);
        else assertThat(answer.refusals()).hasSize(1);
    }

    @Test
    void addsTheLumpSumWhenTheMotherHasNoRight() {
        var answer = settle("'days':5,'children':2,'motherInsured':false");

        assertThat(answer.amount()).isEqualTo(5 * DAY + 2 * LUMP);
    }

    @Test
    void takesTheReferenceLevelOfTheMonthOfBirth() {
        assertThat(settle("'days':1,'bornOn':'2026-06-30','motherInsured':false")
                        .amount())
                .isEqualTo(DAY + 4_680_000);
    }

    @ParameterizedTest
    @CsvSource({"2026-01,2026-06,true", "2026-02,2026-06,false"})
    void asksForSixMonthsForTheLumpSumAlone(String from, String to, boolean due) {
        var facts = "'contributions':[{'from':'" + from + "','to':'" + to + "','wage':5000000}]";

        assertThat(settle("'days':5,'motherInsured':false," + facts).amount()).isEqualTo(5 * DAY + (due ? LUMP : 0));
        assertThat(settle("'days':5,'motherInsured':false," + facts).warnings()).hasSize(due ? 0 : 1);
        assertThat(settle("'days':5," + facts).amount()).isEqualTo(5 * DAY);
    }

    @Test
    void paysTheLumpSumWithoutDays() {
        assertThat(settle("'days':0,'motherInsured':false").amount()).isEqualTo(LUMP);
    }

    @Test
    void paysTheLumpSumWhenTheDaysAreTooLate() {
        var answer = settle("'days':5,'motherInsured':false,'leaveFrom':'2026-10-01'");

        assertThat(answer.amount()).isEqualTo(LUMP);
        assertThat(answer.warnings()).hasSize(1);
        assertThat(answer.refusals()).isEmpty();
    }

    @Test
    void paysTheLumpSumWhenTheDaysAreUsedUp() {
        var answer = settle("'days':5,'usedDays':5,'motherInsured':false");

        assertThat(answer.amount()).isEqualTo(LUMP);
        assertThat(answer.warnings()).hasSize(1);
    }

    @Test
    void refusesWhenNothingIsAskedFor() {
        assertThat(settle("'days':0").refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo("Không đề nghị ngày nghỉ nào."));
    }

    @Test
    void namesBothReasonsWhenNeitherDaysNorLumpSumAreDue() {
        var answer = settle("'days':5,'usedDays':5,'motherInsured':false,'contributions':[]");

        assertThat(answer.refusals()).hasSize(2);
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'wages':[]|facts.wages: missing",
                "'days':null|facts.days: missing",
                "'days':-1|facts.days: notBetween",
                "'days':367|facts.days: notBetween",
                "'days':1,'usedDays':-1|facts.usedDays: notBetween",
                "'bornOn':'2026-11-21'|facts.bornOn: eventAfter",
                "'motherDied':true|facts.motherDied: unknown"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("maternity-father", "2026-11-20", facts(facts)))
                .isEqualTo(unclear);
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("maternity-father", "2025-06-30", facts("'days':1")))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("maternity-father", "2026-11-20", facts(facts));
    }

    private static String facts(String facts) {
        return "{'wages':[12000000],'bornOn':'2026-07-01'," + facts + "}";
    }
}
