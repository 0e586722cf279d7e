package vn.motcua.law.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class MaternityLeaveTests {

    private static final long WAGE = 12_000_000;
    private static final long LUMP = 5_060_000;

    @ParameterizedTest
    @CsvSource({"1,1,0,1", "2,1,0,2", "3,1,0,2", "2,1,4,2", "3,2,0,3", "10,5,0,10", "11,6,0,10", "4,2,4,2"})
    void grantsTwoWorkingDaysForEachExamination(int days, int visits, int used, int granted) {
        var answer = settle("'ground':'PRENATAL','days':" + days + ",'visits':" + visits + ",'visitsUsed':" + used);

        assertThat(answer.amount()).isEqualTo(granted * WAGE / 24);
        assertThat(answer.warnings()).hasSize(granted < days ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void refusesASixthExamination(int used) {
        var answer = settle("'ground':'PRENATAL','days':1,'visitsUsed':" + used);

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.legalBasis())
                .isEqualTo("Luật 41/2024/QH15 Đ.51"));
    }

    @ParameterizedTest
    @CsvSource({"0,10", "4,10", "5,20", "12,20", "13,40", "21,40", "22,50", "45,50"})
    void grantsDaysAfterTheLossOfAPregnancyByItsWeeks(int weeks, int quota) {
        var answer = settle("'ground':'MISCARRIAGE','days':90,'weeks':" + weeks);

        assertThat(answer.amount()).isEqualTo(quota * WAGE / 30);
        assertThat(answer.warnings()).hasSize(weeks >= 22 ? 2 : 1);
    }

    @Test
    void reproducesThePublishedFigure() {
        var answer = settle("'wages':[10000000],'ground':'MISCARRIAGE','days':20,'weeks':8");

        assertThat(answer.amount()).isEqualTo(6_666_667);
        assertThat(answer.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IUD,7", "STERILISATION,15"})
    void grantsDaysForContraceptionByItsMethod(String method, int quota) {
        assertThat(settle("'ground':'CONTRACEPTION','days':30,'method':'" + method + "'")
                        .amount())
                .isEqualTo(quota * WAGE / 30);
        assertThat(settle("'ground':'CONTRACEPTION','days':7,'method':'" + method + "'")
                        .amount())
                .isEqualTo(7 * WAGE / 30);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01,2026-08-01,6,0",
        "2026-08-01,2026-09-01,5,0",
        "2026-08-11,2026-09-01,5,10",
        "2026-05-02,2026-11-01,0,1"
    })
    void lastsUntilAnAdoptedChildIsSixMonthsOld(String born, String received, int months, int days) {
        var answer = settle("'ground':'ADOPTION','childBirthDate':'" + born + "','receivedChildOn':'" + received + "'");

        assertThat(answer.amount()).isEqualTo(months * WAGE + days * WAGE / 30 + LUMP);
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    void refusesTheAdoptionOfAChildOfSixMonths() {
        var answer = settle("'ground':'ADOPTION','childBirthDate':'2026-05-01','receivedChildOn':'2026-11-01'");

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.legalBasis())
                .isEqualTo("Luật 41/2024/QH15 Đ.56"));
    }

    @ParameterizedTest
    @CsvSource({"3,10,3,10,0", "6,0,6,0,0", "6,1,6,0,1", "0,15,0,15,0", "0,0,0,0,0"})
    void takesTheMonthsAndDaysOfAnAdoptionAsTold(int months, int days, int paid, int odd, int warnings) {
        var answer = settle("'ground':'ADOPTION','months':" + months + ",'days':" + days);

        assertThat(answer.amount()).isEqualTo(paid * WAGE + odd * WAGE / 30 + LUMP);
        assertThat(answer.warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"4,0,4,0,0", "5,10,5,10,0", "5,11,5,10,1", "6,0,5,10,1"})
    void limitsWhatIsToldByTheChildsAge(int months, int days, int paid, int odd, int warnings) {
        var answer = settle("'ground':'ADOPTION','childBirthDate':'2026-08-11','receivedChildOn':'2026-09-01','months':"
                + months + ",'days':" + days);

        assertThat(answer.amount()).isEqualTo(paid * WAGE + odd * WAGE / 30 + LUMP);
        assertThat(answer.warnings()).hasSize(warnings);
    }

    @Test
    void paysTheLumpSumAloneToWhoKeepsWorking() {
        var answer = settle("'ground':'ADOPTION','childBirthDate':'2026-08-01','stopsWork':false,'children':2");

        assertThat(answer.amount()).isEqualTo(2 * LUMP);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,4680000", "2026-07-01,5060000"})
    void takesTheReferenceLevelOfTheMonthTheChildIsReceived(String received, long lump) {
        assertThat(settle("'ground':'ADOPTION','days':0,'receivedChildOn':'" + received + "'")
                        .amount())
                .isEqualTo(lump);
    }

    @Test
    void givesTheLeaveToOneParentOnly() {
        var answer = settle("'ground':'ADOPTION','days':10,'otherParentTakesLeave':true");

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-14,2026-05,2026-10,true", "2026-11-14,2026-06,2026-11,false", "2026-11-15,2026-06,2026-11,true"
    })
    void asksForSixMonthsBeforeReceivingTheChild(String received, String from, String to, boolean entitled) {
        var answer = settle("'ground':'ADOPTION','days':10,'receivedChildOn':'" + received
                + "','contributions':[{'from':'" + from + "','to':'" + to + "','wage':5000000}]");

        assertThat(answer.entitled()).isEqualTo(entitled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'ground':null|facts.ground: missing",
                "'ground':'BIRTH'|facts.ground: notAChoice",
                "'ground':'PRENATAL'|facts.days: missing",
                "'ground':'PRENATAL','days':0|facts.days: notBetween",
                "'ground':'PRENATAL','days':367|facts.days: notBetween",
                "'ground':'PRENATAL','days':1,'visits':0|facts.visits: notBetween",
                "'ground':'PRENATAL','days':1,'visits':101|facts.visits: notBetween",
                "'ground':'PRENATAL','days':1,'visitsUsed':-1|facts.visitsUsed: notBetween",
                "'ground':'PRENATAL','days':1,'visitsUsed':101|facts.visitsUsed: notBetween",
                "'ground':'MISCARRIAGE','days':1|facts.weeks: missing",
                "'ground':'MISCARRIAGE','days':1,'weeks':-1|facts.weeks: notBetween",
                "'ground':'MISCARRIAGE','days':1,'weeks':46|facts.weeks: notBetween",
                "'ground':'CONTRACEPTION','days':1|facts.method: missing",
                "'ground':'CONTRACEPTION','days':1,'method':'PILL'|facts.method: notAChoice",
                "'ground':'ADOPTION'|facts.days: missing",
                "'ground':'ADOPTION','days':-1|facts.days: notBetween",
                "'ground':'ADOPTION','days':367|facts.days: notBetween",
                "'ground':'ADOPTION','months':-1|facts.months: notBetween",
                "'ground':'ADOPTION','months':13|facts.months: notBetween",
                "'ground':'ADOPTION','days':1,'children':0|facts.children: notBetween",
                "'ground':'ADOPTION','days':1,'children':11|facts.children: notBetween",
                "'ground':'ADOPTION','days':1,'receivedChildOn':'2026-11-21'|facts.receivedChildOn: eventAfter",
                "'ground':'ADOPTION','days':1,'receivedChildOn':'2025-06-30'|facts.receivedChildOn: lawNotLoaded",
                "'ground':'ADOPTION','childBirthDate':'2026-11-21'|facts.childBirthDate: eventAfter",
                "'ground':'ADOPTION','childBirthDate':'2026-08-02','receivedChildOn':'2026-08-01'|facts.receivedChildOn: receivedBeforeBirth",
                "'ground':'PRENATAL','days':1,'leaveFrom':'2026-08-01'|facts.leaveFrom: unknown"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("maternity-leave", "2026-11-20", facts(facts)))
                .isEqualTo(unclear);
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("maternity-leave", "2025-06-30", facts("'ground':'PRENATAL','days':1")))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("maternity-leave", "2026-11-20", facts(facts));
    }

    private static String facts(String facts) {
        return "{'wages':[12000000]," + facts + "}";
    }
}
