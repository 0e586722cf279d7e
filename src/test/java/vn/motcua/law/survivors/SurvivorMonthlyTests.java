package vn.motcua.law.survivors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class SurvivorMonthlyTests {

    private static final String CHILD = "{'relation':'CHILD','birthDate':'2015-01-01'}";
    private static final String ORPHAN = "{'relation':'CHILD','birthDate':'2015-01-01','hasCarer':false}";
    private static final String GROWN = "{'relation':'CHILD','birthDate':'2000-01-01'}";
    private static final String WIDOW = "{'relation':'SPOUSE','sex':'F','birthDate':'1960-01-01'%s}";
    private static final String UNBORN = "{'relation':'CHILD','birthDate':'%s','unborn':true}";

    @Test
    void givesEachRelativeHalfTheReferenceLevelFromTheNextMonth() {
        var calculation = settle("2026-08-03", CHILD, widow(""));

        assertThat(calculation.entitled()).isTrue();
        assertThat(calculation.amount()).isNull();
        assertThat(calculation.monthly()).isEqualTo(2_530_000);
        assertThat(calculation.perRelative()).containsExactly(1_265_000L, 1_265_000L);
        assertThat(calculation.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(calculation.until()).isNull();
        assertThat(calculation.warnings()).isEmpty();
        assertThat(calculation.refusals()).isEmpty();
    }

    @Test
    void givesSeventyPerCentWithoutACarerAndTwiceForTwoDeceased() {
        assertThat(settle("2026-08-03", ORPHAN).monthly()).isEqualTo(1_771_000);
        assertThat(settle("2026-08-03", widow(",'deceasedInsured':2")).monthly())
                .isEqualTo(2_530_000);
        assertThat(settle("2026-08-03", widow(",'deceasedInsured':3,'hasCarer':false"))
                        .monthly())
                .isEqualTo(3_542_000);
    }

    @Test
    void showsEachPartAndTheirSum() {
        var steps = settle("2026-08-03", ORPHAN, GROWN, widow(",'deceasedInsured':2"))
                .steps();

        assertThat(steps)
                .extracting(Calculation.Step::formula)
                .containsExactly("", "2530000 × 70 / 100", "2530000 × 50 / 100 × 2", "1771000 + 2530000");
        assertThat(steps)
                .extracting(Calculation.Step::value)
                .containsExactly("Có giấy tờ chứng minh trong hồ sơ", "1771000", "2530000", "4301000");
        assertThat(steps.get(0).what()).contains("15 năm");
        assertThat(steps.get(1).what()).contains("thứ 1 (con)");
        assertThat(steps.get(2).what()).contains("thứ 3 (vợ hoặc chồng)");
        assertThat(steps.get(1).legalBasis()).contains("Đ.87.1");
        assertThat(steps.get(3).legalBasis()).contains("Đ.87.2");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,2026-01-01,1170000",
        "2026-05-31,2026-06-01,1170000",
        "2026-06-01,2026-07-01,1265000",
        "2026-06-30,2026-07-01,1265000",
        "2026-07-01,2026-08-01,1265000"
    })
    void takesTheLevelOfTheFirstMonth(String diedOn, LocalDate from, long monthly) {
        var calculation = settle(diedOn, CHILD);

        assertThat(calculation.from()).isEqualTo(from);
        assertThat(calculation.monthly()).isEqualTo(monthly);
    }

    @Test
    void saysWhenTheLevelRisesBeforeTheDecision() {
        assertThat(settle("2026-03-10", CHILD).warnings())
                .extracting(Calculation.Warning::text)
                .containsExactly(
                        "Từ 01/07/2026 mức tham chiếu là 2530000 đồng: mức tuất của các tháng từ đó tính theo mức"
                                + " này.");
        assertThat(settle("2026-06-30", CHILD).warnings()).isEmpty();
        assertThat(LawDesk.settle("survivor-monthly", "2026-07-01", facts("2026-03-10", CHILD))
                        .warnings())
                .hasSize(1);
        assertThat(LawDesk.settle("survivor-monthly", "2026-06-30", facts("2026-03-10", CHILD))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2008-08-03,false", "2008-08-04,true", "2026-08-03,true"})
    void countsAChildsAgeOnTheDayOfDeath(String birthDate, boolean entitled) {
        assertThat(settle("2026-08-03", "{'relation':'CHILD','birthDate':'%s'}".formatted(birthDate))
                        .entitled())
                .isEqualTo(entitled);
    }

    @Test
    void warnsOfAChildWhoComesOfAgeBeforeTheFirstMonth() {
        assertThat(settle("2026-08-03", child("2008-09-01")).warnings()).hasSize(1);
        assertThat(settle("2026-08-03", child("2008-09-02")).warnings()).isEmpty();
        assertThat(settle("2026-08-03", child("2008-08-20")).warnings().get(0).text())
                .contains("20/08/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "M,1965-02-03,true",
        "M,1965-02-04,false",
        "F,1969-08-03,true",
        "F,1969-08-04,false",
        "F,1950-01-01,true",
        "M,1990-01-01,false"
    })
    void countsTheRetirementAgeOfTheOthersOnTheDayOfDeath(String sex, String birthDate, boolean entitled) {
        for (var relation : new String[] {"SPOUSE", "PARENT", "PARENT_IN_LAW", "OTHER"})
            assertThat(settle(
                                    "2026-08-03",
                                    "{'relation':'%s','sex':'%s','birthDate':'%s'}".formatted(relation, sex, birthDate))
                            .entitled())
                    .as(relation)
                    .isEqualTo(entitled);
    }

    @Test
    void asksForTheSexOnlyWhereTheAgeDependsOnIt() {
        assertThat(settle("2026-08-03", parent("1950-01-01")).entitled()).isTrue();
        assertThat(settle("2026-08-03", parent("1990-01-01")).entitled()).isFalse();
        assertThat(settle("2026-08-03", "{'relation':'PARENT','birthDate':'1967-01-01','capacityLoss':81}")
                        .entitled())
                .isTrue();
        assertThat(LawDesk.unclear("survivor-monthly", "2026-11-20", facts("2026-08-03", CHILD, parent("1967-01-01"))))
                .isEqualTo("facts.relatives[1].sex: missing");
    }

    @ParameterizedTest
    @CsvSource({"80,false", "81,true", "100,true"})
    void takesALossOfCapacityOf81PerCentInsteadOfTheAge(int loss, boolean entitled) {
        for (var relation : new String[] {"CHILD", "SPOUSE", "PARENT", "PARENT_IN_LAW", "OTHER"})
            assertThat(settle(
                                    "2026-08-03",
                                    "{'relation':'%s','sex':'F','birthDate':'1990-01-01','capacityLoss':%d}"
                                            .formatted(relation, loss))
                            .entitled())
                    .as(relation)
                    .isEqualTo(entitled);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-05,true", "2026-08-06,false"})
    void wantsTheAssessmentWithinSixMonthsOfDeath(String assessedOn, boolean entitled) {
        var calculation = settle(
                "2026-02-05",
                "{'relation':'CHILD','birthDate':'1990-01-01','capacityLoss':85,'assessedOn':'%s'}"
                        .formatted(assessedOn));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        if (!entitled) {
            assertThat(calculation.refusals().get(0).reason()).contains("06/08/2026", "05/08/2026");
            assertThat(calculation.refusals().get(0).legalBasis()).contains("Đ.86.4");
        }
    }

    @Test
    void doesNotMindALateAssessmentOfSomebodyWhoHasTheAge() {
        assertThat(settle("2026-02-05", "{'relation':'CHILD','birthDate':'2015-01-01','assessedOn':'2026-11-01'}")
                        .entitled())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2529999,true", "2530000,false", "2530001,false", "0,true"})
    void leavesOutWhoDrawsTheReferenceLevel(long income, boolean entitled) {
        var calculation = settle("2026-08-03", widow(",'income':" + income));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        if (!entitled) {
            assertThat(calculation.refusals().get(0).reason()).contains(String.valueOf(income), "2530000");
            assertThat(calculation.refusals().get(0).legalBasis()).contains("Đ.86.3");
        }
    }

    @Test
    void measuresWhatARelativeDrawsByTheLevelOfTheFirstMonth() {
        assertThat(settle("2026-05-20", widow(",'income':2340000")).entitled()).isFalse();
        assertThat(settle("2026-06-20", widow(",'income':2340000")).entitled()).isTrue();
    }

    @Test
    void leavesOutWhoEarnsAndIsInsured() {
        var calculation = settle("2026-08-03", widow(",'insured':true"));

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.perRelative()).isNull();
        assertThat(calculation.refusals().get(0).reason()).contains("tham gia BHXH bắt buộc");
        assertThat(settle(
                                "2026-08-03",
                                "{'relation':'CHILD','birthDate':'1990-01-01','capacityLoss':81,'insured':true}")
                        .entitled())
                .isFalse();
    }

    @Test
    void givesAChildUnderAgeItsPartWhateverItEarns() {
        assertThat(settle("2026-08-03", "{'relation':'CHILD','birthDate':'2010-01-01','insured':true,'income':9000000}")
                        .entitled())
                .isTrue();
    }

    @Test
    void saysWhyARelativeHasNoPart() {
        var calculation = settle("2026-08-03", GROWN, CHILD, widow(",'income':3000000"));

        assertThat(calculation.entitled()).isTrue();
        assertThat(calculation.perRelative()).containsExactly(0L, 1_265_000L, 0L);
        assertThat(calculation.monthly()).isEqualTo(1_265_000);
        assertThat(calculation.warnings()).hasSize(2);
        assertThat(calculation.warnings().get(0).text()).contains("thứ 1 (con)", "đủ 18 tuổi");
        assertThat(calculation.warnings().get(0).legalBasis()).contains("Đ.86.2");
        assertThat(calculation.warnings().get(1).text()).contains("thứ 3 (vợ hoặc chồng)", "3000000");
    }

    @Test
    void refusesWithEachRelativesReasonWhenNobodyHasAPart() {
        var calculation = settle("2026-08-03", GROWN, parent("1990-01-01"));

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.refusals()).hasSize(2);
        assertThat(calculation.refusals().get(1).reason()).contains("thứ 2", "tuổi nghỉ hưu", "03/08/2026", "81 %");
        assertThat(settle("2026-08-03").refusals()).hasSize(1);
    }

    @Test
    void givesPartsToTheFirstFourInTheApplicantsOrder() {
        var calculation = settle("2026-08-03", CHILD, GROWN, ORPHAN, CHILD, CHILD, ORPHAN);

        assertThat(calculation.perRelative()).containsExactly(1_265_000L, 0L, 1_771_000L, 1_265_000L, 1_265_000L, 0L);
        assertThat(calculation.monthly()).isEqualTo(5_566_000);
        assertThat(calculation.warnings()).hasSize(2);
        assertThat(calculation.warnings().get(0).text()).contains("thứ 2");
        assertThat(calculation.warnings().get(1).text()).contains("thứ 6", "đủ 4 người");
        assertThat(calculation.warnings().get(1).legalBasis()).contains("Đ.87.2");
    }

    @Test
    void givesAChildBornAfterTheDeathItsPartFromTheMonthOfBirth() {
        var alone = settle("2026-03-10", UNBORN.formatted("2026-08-20"));

        assertThat(alone.from()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(alone.monthly()).isEqualTo(1_265_000);
        assertThat(alone.warnings()).isEmpty();
    }

    @Test
    void saysFromWhenALaterPartRuns() {
        var calculation = settle("2026-08-03", widow(""), UNBORN.formatted("2027-01-15"));

        assertThat(calculation.from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(calculation.perRelative()).containsExactly(1_265_000L, 1_265_000L);
        assertThat(calculation.warnings())
                .extracting(Calculation.Warning::text)
                .containsExactly("Thân nhân thứ 2 (con): được hưởng từ 01/01/2027.");
    }

    @Test
    void checksTheMonthsOfTheDeceasedWhenTheyAreTold() {
        assertThat(deceased("'compulsoryMonths':180").entitled()).isTrue();
        assertThat(deceased("'compulsoryMonths':179").refusals().get(0).reason())
                .contains("179 tháng", "còn thiếu 1 tháng", "đóng một lần");
        assertThat(deceased("'compulsoryMonths':173").refusals().get(0).reason())
                .contains("còn thiếu 7 tháng", "tuất một lần");
        assertThat(deceased("'compulsoryMonths':173,'missingMonthsPaidOn':'2026-09-01'")
                        .entitled())
                .isFalse();
    }

    @Test
    void namesTheArticleOfTheMissingMonthsOnlyWhereTheyCanBePaid() {
        assertThat(deceased("'compulsoryMonths':174").refusals().get(0).legalBasis())
                .contains("Đ.18.1");
        assertThat(deceased("'compulsoryMonths':173").refusals().get(0).legalBasis())
                .isEqualTo("Luật 41/2024/QH15 Đ.86.1");
    }

    @Test
    void letsRelativesPayUpToSixMissingMonths() {
        var calculation = deceased("'compulsoryMonths':174,'missingMonthsPaidOn':'2026-09-01'");

        assertThat(calculation.entitled()).isTrue();
        assertThat(calculation.steps().get(0).value()).isEqualTo("174");
        assertThat(calculation.steps().get(1).formula()).isEqualTo("180 − 174");
        assertThat(calculation.steps().get(1).value()).isEqualTo("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENSIONER", "ACCIDENT", "ACCIDENT_ALLOWANCE_61"})
    void asksNoMonthsOfOtherDeceased(String deceased) {
        assertThat(deceased("'deceased':'%s','compulsoryMonths':10".formatted(deceased))
                        .monthly())
                .isEqualTo(1_265_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'relatives':[]} | facts.diedOn: missing",
                "{'diedOn':'2026-08-03'} | facts.relatives: missing",
                "{'diedOn':'2026-08-03','relatives':1} | facts.relatives: notAList",
                "{'diedOn':'2026-11-21','relatives':[]} | facts.diedOn: survivors.diedLater",
                "{'diedOn':'2026-08-03','relatives':[],'deceased':'KING'} | facts.deceased: notAChoice",
                "{'diedOn':'2026-08-03','relatives':[],'compulsoryMonths':-1} | facts.compulsoryMonths: notBetween",
                "{'diedOn':'2026-08-03','relatives':[],'missingMonthsPaidOn':'2026-08-02'} | facts.missingMonthsPaidOn: survivors.paidOutside",
                "{'diedOn':'2026-08-03','relatives':[],'missingMonthsPaidOn':'2026-11-21'} | facts.missingMonthsPaidOn: survivors.paidOutside",
            })
    void namesTheFactAtFault(String facts, String fault) {
        assertThat(LawDesk.unclear("survivor-monthly", "2026-11-20", facts.strip()))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'birthDate':'2015-01-01'} | relation: missing",
                "{'relation':'CHILD'} | birthDate: missing",
                "{'relation':'COUSIN','birthDate':'2015-01-01'} | relation: notAChoice",
                "{'relation':'CHILD','birthDate':'2026-08-04'} | birthDate: survivors.bornLater",
                "{'relation':'CHILD','birthDate':'2026-08-03','unborn':true} | unborn: survivors.bornAlready",
                "{'relation':'SPOUSE','birthDate':'2027-01-01','unborn':true} | unborn: survivors.unbornChild",
                "{'relation':'CHILD','birthDate':'2015-01-01','capacityLoss':101} | capacityLoss: notBetween",
                "{'relation':'CHILD','birthDate':'2015-01-01','capacityLoss':-1} | capacityLoss: notBetween",
                "{'relation':'CHILD','birthDate':'2015-01-01','income':-1} | income: negative",
                "{'relation':'CHILD','birthDate':'2015-01-01','deceasedInsured':0} | deceasedInsured: notBetween",
                "{'relation':'CHILD','birthDate':'2015-01-01','assessedOn':'2026-11-21'} | assessedOn: survivors.assessedLater",
                "{'relation':'CHILD','birthDate':'2015-01-01','sex':'X'} | sex: notAChoice",
                "{'relation':'CHILD','birthDate':'2015-01-01','nickname':'An'} | nickname: unknown",
                "{'relation':'CHILD','birthDate':'2015-01-01','hasCarer':1} | hasCarer: notAFlag"
            })
    void namesTheRelativesFactAtFault(String relative, String fault) {
        assertThat(LawDesk.unclear("survivor-monthly", "2026-11-20", facts("2026-08-03", CHILD, relative.strip())))
                .isEqualTo("facts.relatives[1]." + fault);
    }

    @Test
    void takesTheLegalDateAsTheLastDayOfWhatHappened() {
        assertThat(LawDesk.settle(
                                "survivor-monthly",
                                "2026-08-03",
                                facts(
                                        "2026-08-03",
                                        "{'relation':'CHILD','birthDate':'1990-01-01','capacityLoss':81,"
                                                + "'assessedOn':'2026-08-03'}"))
                        .entitled())
                .isTrue();
        assertThat(deceased("'compulsoryMonths':174,'missingMonthsPaidOn':'2026-08-03'")
                        .entitled())
                .isTrue();
        assertThat(deceased("'compulsoryMonths':174,'missingMonthsPaidOn':'2026-11-20'")
                        .entitled())
                .isTrue();
    }

    private static Calculation deceased(String more) {
        return LawDesk.settle(
                "survivor-monthly", "2026-11-20", "{'diedOn':'2026-08-03','relatives':[%s],%s}".formatted(CHILD, more));
    }

    private static String child(String birthDate) {
        return "{'relation':'CHILD','birthDate':'%s'}".formatted(birthDate);
    }

    private static String parent(String birthDate) {
        return "{'relation':'PARENT','birthDate':'%s'}".formatted(birthDate);
    }

    private static String widow(String more) {
        return WIDOW.formatted(more);
    }

    private static String facts(String diedOn, String... relatives) {
        return "{'diedOn':'%s','relatives':[%s]}".formatted(diedOn, String.join(",", relatives));
    }

    private static Calculation settle(String diedOn, String... relatives) {
        return LawDesk.settle("survivor-monthly", "2026-11-20", facts(diedOn, relatives));
    }
}
