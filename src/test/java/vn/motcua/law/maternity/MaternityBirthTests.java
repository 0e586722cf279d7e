package vn.motcua.law.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class MaternityBirthTests {

    private static final long WAGE = 18_000_000;
    private static final long LUMP = 5_060_000;

    @ParameterizedTest
    @CsvSource({
        "2026-07-01,0,false,6",
        "2026-07-01,1,false,7",
        "2026-07-01,2,false,6",
        "2026-07-01,1,true,6",
        "2026-11-20,1,false,7"
    })
    void givesAMonthMoreForASecondChild(String bornOn, int living, boolean stillbirth, int months) {
        var answer =
                settle("'bornOn':'" + bornOn + "','livingChildrenBefore':" + living + ",'stillbirth':" + stillbirth);

        assertThat(answer.amount()).isEqualTo(months * WAGE + LUMP);
        assertThat(answer.monthly()).isNull();
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    void givesNoMonthMoreForASecondChildBornBeforeThePopulationLaw() {
        assertThat(settle("'bornOn':'2026-06-30','livingChildrenBefore':1").amount())
                .isEqualTo(6 * WAGE + 4_680_000);
    }

    @ParameterizedTest
    @CsvSource({"2,0,7", "3,0,8", "2,1,8", "3,2,8"})
    void givesAMonthMoreForEachFurtherChild(int children, int living, int months) {
        var answer = settle("'children':" + children + ",'livingChildrenBefore':" + living);

        assertThat(answer.amount()).isEqualTo(months * WAGE + children * LUMP);
    }

    @Test
    void averagesTheLastSixMonths() {
        var answer = settle("'wages':[1000000,5000000,5000000,5000000,5000000,6500000,6500000]");

        assertThat(answer.steps()).anySatisfy(step -> {
            assertThat(step.what()).contains("6 tháng cuối");
            assertThat(step.value()).isEqualTo("5500000");
        });
        assertThat(answer.amount()).isEqualTo(6 * 5_500_000 + LUMP);
    }

    @ParameterizedTest
    @CsvSource({"'[9000000]',9000000", "'[6000000,9000000]',7500000"})
    void averagesTheMonthsThereAre(String wages, long average) {
        assertThat(settle("'wages':" + wages).amount()).isEqualTo(6 * average + LUMP);
    }

    @Test
    void roundsOnceOnly() {
        var answer = settle("'wages':[10000000,10000000,10000001]");

        assertThat(answer.amount()).isEqualTo(60_000_002 + LUMP);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-14,2025-08,2026-01,true",
        "2026-08-14,2025-08,2025-12,false",
        "2026-08-14,2025-03,2026-01,true",
        "2026-08-14,2025-03,2025-12,false",
        "2026-08-14,2026-03,2026-08,false",
        "2026-08-15,2026-03,2026-08,true",
        "2026-08-31,2026-04,2026-08,false",
        "2026-08-15,2025-08,2026-01,true",
        "2026-08-15,2025-08,2025-12,false",
        "2026-08-15,2025-07,2026-01,true"
    })
    void asksForSixMonthsInTheTwelveBeforeBirth(String bornOn, String from, String to, boolean entitled) {
        var answer = settle("'bornOn':'" + bornOn + "'," + paid(from, to));

        assertThat(answer.entitled()).isEqualTo(entitled);
    }

    @Test
    void movesTheWindowWhenTheBirthsMonthIsPaidFor() {
        var answer = settle("'bornOn':'2026-08-15','contributions':[{'from':'2025-08','to':'2025-12','wage':5000000},"
                + "{'from':'2026-08','to':'2026-08','wage':5000000}]");

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason())
                    .isEqualTo("Mới đóng BHXH bắt buộc 5 tháng trong thời gian 09/2025–08/2026, chưa đủ 6 tháng.");
            assertThat(refusal.legalBasis()).isEqualTo("Luật 41/2024/QH15 Đ.50");
        });
    }

    @Test
    void countsCompulsoryMonthsAlone() {
        var answer = settle("'bornOn':'2026-08-14','contributions':[{'from':'2026-01','to':'2026-05','wage':5000000},"
                + "{'from':'2026-06','to':'2026-07','wage':5000000,'kind':'VOLUNTARY'}]");

        assertThat(answer.entitled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08,2025-04,2026-05,true",
        "2024-09,2025-04,2026-05,false",
        "2024-01,2025-04,2026-06,false",
        "2024-01,2025-04,2026-05,true"
    })
    void asksForLessWhenADoctorOrderedRest(String from, String to, String again, boolean entitled) {
        var facts = "'bornOn':'2026-08-14','contributions':[{'from':'" + from + "','to':'" + to
                + "','wage':5000000},{'from':'" + again + "','to':'2026-07','wage':5000000}]";

        assertThat(settle(facts + ",'restOnDoctorsOrder':true").entitled()).isEqualTo(entitled);
        assertThat(settle(facts).entitled()).isFalse();
    }

    @Test
    void doesNotCountMonthsAfterBirthTowardsAllOfThem() {
        var facts = "'bornOn':'2026-07-10','restOnDoctorsOrder':true,"
                + "'contributions':[{'from':'2024-09','to':'2025-04','wage':5000000},"
                + "{'from':'2026-04','to':'2026-07','wage':5000000}]";

        assertThat(settle(facts).entitled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-08,2025-01,true", "2024-07,2024-12,false", "2024-03,2025-01,true"})
    void looksBackTwoYearsAfterInfertilityTreatment(String from, String to, boolean entitled) {
        var facts = "'bornOn':'2026-08-14'," + paid(from, to);

        assertThat(settle(facts + ",'infertilityTreatment':true").entitled()).isEqualTo(entitled);
        assertThat(settle(facts).entitled()).isFalse();
    }

    @Test
    void refusesWhoNeverPaid() {
        assertThat(settle("'contributions':[]").entitled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-15,2027-02-14,0",
        "2026-07-01,2026-12-31,0",
        "2026-06-15,2026-12-14,0",
        "2026-06-14,2026-12-14,1",
        "2026-08-16,2027-02-14,1"
    })
    void beginsAtMostTwoMonthsBeforeBirthAndNotAfterIt(String from, String until, int warnings) {
        var answer = settle("'bornOn':'2026-08-15','leaveFrom':'" + from + "'");

        assertThat(answer.amount()).isEqualTo(6 * WAGE + LUMP);
        assertThat(answer.until()).hasToString(until);
        assertThat(answer.from())
                .hasToString(warnings == 0 ? from : from.startsWith("2026-06") ? "2026-06-15" : "2026-08-15");
        assertThat(answer.warnings()).hasSize(warnings);
    }

    @Test
    void saysNoDaysOfLeaveWithoutItsBeginning() {
        var answer = settle("'children':1");

        assertThat(answer.from()).isNull();
        assertThat(answer.until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01,6,0", "2026-07-21,5,11", "2026-08-01,5,0", "2026-06-15,6,0", "2026-12-31,0,1"})
    void givesTheRestToWhoCaresForTheChildWhenTheMotherDied(String from, int months, int days) {
        var answer = settle("'bornOn':'2026-07-01','motherDied':true,'leaveFrom':'" + from + "'");

        assertThat(answer.amount()).isEqualTo(months * WAGE + days * WAGE / 30 + LUMP);
    }

    @Test
    void givesTheWholeLeaveWhenTheMotherDiedAndNoBeginningIsTold() {
        assertThat(settle("'motherDied':true").amount()).isEqualTo(6 * WAGE + LUMP);
    }

    @Test
    void countsTheRestFromTheMothersOwnBeginning() {
        var answer = settle(
                "'bornOn':'2026-07-01','motherDied':true,'motherLeaveFrom':'2026-06-01','leaveFrom':'2026-08-01'");

        assertThat(answer.amount()).isEqualTo(4 * WAGE + LUMP);
    }

    @Test
    void countsTheSecondChildsMonthInTheRest() {
        var answer =
                settle("'bornOn':'2026-07-01','livingChildrenBefore':1,'motherDied':true,'leaveFrom':'2026-08-01'");

        assertThat(answer.amount()).isEqualTo(6 * WAGE + LUMP);
    }

    @ParameterizedTest
    @CsvSource({"'',6", "2026-08-01,5", "2026-06-15,6"})
    void lastsUntilTheChildIsSixMonthsOldWhenTheMotherHadNoRight(String from, int months) {
        var answer = settle("'bornOn':'2026-07-01','livingChildrenBefore':1,'motherDied':true,'motherQualified':false"
                + (from.isEmpty() ? "" : ",'leaveFrom':'" + from + "'"));

        assertThat(answer.amount()).isEqualTo(months * WAGE + LUMP);
    }

    @Test
    void paysTheCarerNoLumpSumWithoutSixMonths() {
        var answer =
                settle("'bornOn':'2026-07-01','motherDied':true,'motherQualified':false," + paid("2026-05", "2026-06"));

        assertThat(answer.amount()).isEqualTo(6 * WAGE);
        assertThat(answer.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.text()).contains("chưa đủ 6 tháng");
            assertThat(warning.legalBasis()).isEqualTo("Luật 41/2024/QH15 Đ.58");
        });
    }

    @Test
    void refusesTheCarerWhenTheMotherHadNoRightAndSheIsTheOneWhoAsks() {
        assertThat(settle("'bornOn':'2026-07-01','motherDied':true," + paid("2026-05", "2026-06"))
                        .entitled())
                .isFalse();
    }

    @Test
    void refusesARestThatIsOver() {
        var answer = LawDesk.settle(
                "maternity-birth",
                "2027-01-10",
                facts("'bornOn':'2026-07-01','motherDied':true,'leaveFrom':'2027-01-01'"));

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-20,2,0", "2026-08-30,2,0", "2026-09-15,2,16", "2027-03-01,6,0"})
    void lastsForASurrogateUntilSheHandsTheChildOver(String handedOver, int months, int days) {
        var answer = LawDesk.settle(
                "maternity-birth",
                "2027-04-01",
                facts("'bornOn':'2026-07-01','leaveFrom':'2026-06-30','livingChildrenBefore':1,'role':'SURROGATE',"
                        + "'receivedChildOn':'" + handedOver + "'"));

        assertThat(answer.amount()).isEqualTo(months * WAGE + days * WAGE / 30 + LUMP);
    }

    @ParameterizedTest
    @CsvSource({"1,4,8", "2,5,8", "3,6,8"})
    void lastsForAnIntendedMotherUntilTheChildIsSixMonthsOld(int children, int months, int days) {
        var answer = LawDesk.settle(
                "maternity-birth",
                "2026-11-20",
                facts("'bornOn':'2026-06-28','role':'INTENDED_MOTHER','receivedChildOn':'2026-08-20','children':"
                        + children));

        assertThat(answer.amount()).isEqualTo(months * WAGE + days * WAGE / 30 + children * LUMP);
    }

    @Test
    void countsAnIntendedMothersMonthsBackFromReceivingTheChild() {
        var facts = "'bornOn':'2026-05-01','role':'INTENDED_MOTHER','receivedChildOn':'2026-08-01',"
                + paid("2026-02", "2026-07");

        assertThat(settle(facts).entitled()).isTrue();
        assertThat(settle(facts.replace("INTENDED_MOTHER", "SURROGATE")).entitled())
                .isFalse();
    }

    @Test
    void saysAWageOverTheCap() {
        assertThat(settle("'wages':[50600000]").warnings()).isEmpty();
        assertThat(settle("'wages':[50600001,1]").warnings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'wages':null|facts.wages: missing",
                "'wages':[]|facts.wages: missing",
                "'wages':5|facts.wages: notAList",
                "'wages':[1,'2']|facts.wages[1]: notANumber",
                "'wages':[-1]|facts.wages[0]: negative",
                "'wages':[1.5]|facts.wages[0]: notWhole",
                "'wages':[1000000000001]|facts.wages[0]: tooLarge",
                "'wages':[1000000000000000000000000000001]|facts.wages[0]: tooManyDigits",
                "'bornOn':null|facts.bornOn: missing",
                "'bornOn':'2026-11-21'|facts.bornOn: eventAfter",
                "'bornOn':'2025-06-30'|facts.bornOn: lawNotLoaded",
                "'children':0|facts.children: notBetween",
                "'children':11|facts.children: notBetween",
                "'livingChildrenBefore':-1|facts.livingChildrenBefore: notBetween",
                "'livingChildrenBefore':31|facts.livingChildrenBefore: notBetween",
                "'stillbirth':1|facts.stillbirth: notAFlag",
                "'motherLeaveFrom':'2026-07-02'|facts.motherLeaveFrom: leaveAfterBirth",
                "'role':'SURROGATE'|facts.receivedChildOn: missing",
                "'role':'FATHER'|facts.role: notAChoice",
                "'role':'SURROGATE','receivedChildOn':'2026-06-30'|facts.receivedChildOn: receivedBeforeBirth",
                "'contributions':[{'from':'2026-12','to':'2026-12','wage':1}]|facts.contributions[0].to: future",
                "'days':5|facts.days: unknown"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("maternity-birth", "2026-11-20", facts(facts)))
                .isEqualTo(unclear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-01", "2026-11-20"})
    void takesTheFirstAndTheLastDayThereCanBe(String bornOn) {
        assertThat(settle("'bornOn':'" + bornOn + "'").entitled()).isTrue();
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("maternity-birth", "2025-06-30", facts("'bornOn':'2025-06-30'")))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("maternity-birth", "2026-11-20", facts(facts));
    }

    private static String paid(String from, String to) {
        return "'contributions':[{'from':'" + from + "','to':'" + to + "','wage':5000000}]";
    }

    private static String facts(String facts) {
        return "{'wages':[18000000],'bornOn':'2026-07-01'," + facts + "}";
    }
}
