package vn.motcua.law.unemployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.Examples;
import vn.motcua.law.LawDesk;

class UnemploymentCheckTests {

    @Test
    void reproducesExampleG1() {
        var example = Examples.of("G1");

        var calculation = settle(
                "'months':%s,'region':1,'wages':%s".formatted(example.text("months"), wages(example.text("avg"), 6)));

        assertThat(BigDecimal.valueOf(calculation.amount())).isEqualByComparingTo(example.expected());
        assertThat(calculation.monthly()).isEqualTo(9_000_000);
        assertThat(calculation.from()).isNull();
        assertThat(calculation.until()).isNull();
        assertThat(calculation.warnings()).isEmpty();
    }

    @Test
    void showsEveryStep() {
        var steps =
                settle("'months':72,'region':1,'wages':[1,2,3,4,5,10000000]").steps();

        assertThat(steps)
                .extracting(Calculation.Step::formula)
                .containsExactly(
                        "72",
                        "(1 + 2 + 3 + 4 + 5 + 10000000) / 6",
                        "60 / 100 × (10000015 / 6)",
                        "5 × 5310000",
                        "min(1000001.5, 26550000)",
                        "min(12, 3 + 36 / 12)",
                        "1000002 × 6");
        assertThat(steps.get(1).value()).isEqualTo("1666669.1667");
        assertThat(steps.get(3).legalBasis()).contains("Đ.39", "NĐ 293/2025");
        assertThat(steps.get(5).what()).contains("đóng 72 tháng", "36 tháng trọn");
        assertThat(steps.get(0).legalBasis()).contains("Đ.38");
    }

    @ParameterizedTest
    @CsvSource({"12,3", "36,3", "47,3", "48,4", "59,4", "60,5", "72,6", "143,11", "144,12", "156,12", "400,12"})
    void paysThreeMonthsForThreeYearsAndOneForEachFurtherYear(int paid, int months) {
        var calculation = settle("'months':%d,'region':1,'wages':%s".formatted(paid, wages("10000000", 6)));

        assertThat(calculation.amount()).isEqualTo(months * 6_000_000L);
    }

    @Test
    void refusesBelowTwelveMonths() {
        var calculation = settle("'months':11,'region':1,'wages':%s".formatted(wages("10000000", 6)));

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.amount()).isNull();
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.refusals().get(0).reason()).contains("11 tháng", "12 tháng");
        assertThat(calculation.refusals().get(0).legalBasis()).contains("74/2025", "Đ.38");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,1,26550000",
        "2026-08-01,2,23650000",
        "2026-08-01,3,20700000",
        "2026-08-01,4,18500000",
        "2025-12-31,1,24800000",
        "2025-12-31,2,22050000",
        "2025-07-01,3,19300000",
        "2025-07-01,4,17250000"
    })
    void capsTheBenefitAtFiveRegionalMinimumWagesOfTheDay(String on, int region, long monthly) {
        var calculation = LawDesk.settle(
                "unemployment-check",
                on,
                "{'months':12,'region':%d,'wages':%s}".formatted(region, wages("90000000", 6)));

        assertThat(calculation.monthly()).isEqualTo(monthly);
        assertThat(calculation.amount()).isEqualTo(3 * monthly);
    }

    @ParameterizedTest
    @CsvSource({"44250000,26550000", "44249999,26549999", "44250001,26550000"})
    void reachesTheCapExactly(long wage, long monthly) {
        assertThat(settle("'months':12,'region':1,'wages':%s".formatted(wages(String.valueOf(wage), 6)))
                        .monthly())
                .isEqualTo(monthly);
    }

    @Test
    void averagesTheLastSixWagesAndSaysWhenThereAreOthers() {
        var fewer = settle("'months':12,'region':1,'wages':[10000000,12000000]");
        var more = settle(
                "'months':12,'region':1,'wages':[90000000,10000000,10000000,10000000,10000000,10000000,16000000]");

        assertThat(fewer.monthly()).isEqualTo(6_600_000);
        assertThat(fewer.warnings().get(0).text()).contains("2 tháng", "6 tháng");
        assertThat(more.monthly()).isEqualTo(6_600_000);
        assertThat(more.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09,2024-12,2026-01,2026-08,false,true",
        "2024-08,2024-11,2026-01,2026-08,false,false",
        "2024-08,2024-11,2026-01,2026-08,true,true",
        "2023-09,2023-12,2026-01,2026-08,true,true",
        "2023-08,2023-11,2026-01,2026-08,true,false"
    })
    void countsTheMonthsOfTheLastTwoYearsOrThreeAfterAShortContract(
            String from, String to, String resumed, String last, boolean isShort, boolean entitled) {
        var calculation = settle("'contributions':[%s,%s],'region':1,'shortContract':%b,'wages':%s"
                .formatted(row(from, to), row(resumed, last), isShort, wages("9000000", 6)));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        assertThat(calculation.amount()).isEqualTo(entitled ? 16_200_000L : null);
    }

    @Test
    void looksBackFromTheMonthOfLeaving() {
        var facts =
                "'contributions':[%s],'region':1,'wages':%s,".formatted(row("2024-10", "2025-09"), wages("9000000", 6));

        assertThat(settle(facts + "'leftOn':'2026-10-01'").entitled()).isTrue();
        assertThat(settle(facts + "'leftOn':'2026-11-01'").refusals().get(0).reason())
                .contains("11 tháng từ 11/2024 đến 10/2026");
        assertThat(settle(facts + "'leftOn':'2025-09-30'").steps().get(0).what())
                .contains("10/2023", "09/2025");
    }

    @Test
    void countsNeitherVoluntaryMonthsNorNone() {
        var voluntary = row("2025-01", "2026-06").replace("}", ",'kind':'VOLUNTARY'}");

        var calculation =
                settle("'contributions':[%s],'region':1,'wages':%s".formatted(voluntary, wages("9000000", 6)));

        assertThat(calculation.refusals().get(0).reason()).contains("0 tháng");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-15,2026-11-15,true", "2026-08-15,2026-11-16,false", "2026-11-16,2026-11-16,true"})
    void wantsTheDossierWithinThreeMonths(String leftOn, String filedOn, boolean entitled) {
        var calculation = settle("'months':12,'region':1,'wages':%s,'leftOn':'%s','filedOn':'%s'"
                .formatted(wages("9000000", 6), leftOn, filedOn));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        if (!entitled)
            assertThat(calculation.refusals().get(0).reason()).contains("16/11/2026", "3 tháng", "15/11/2026");
    }

    @Test
    void checksTheDossiersDayOnlyWhereBothAreTold() {
        var facts = "'months':12,'region':1,'wages':%s,".formatted(wages("9000000", 6));

        assertThat(settle(facts + "'leftOn':'2026-01-01'").entitled()).isTrue();
        assertThat(settle(facts + "'filedOn':'2026-11-01','startsOn':'2026-11-30'")
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9000000,6,0", "9000001,6,1", "9000000,5,1", "8999999,7,2"})
    void saysWhereTheDecisionDiffers(long monthly, int months, int warnings) {
        var calculation = settle("'months':72,'region':1,'wages':%s,'decidedMonthly':%d,'decidedMonths':%d"
                .formatted(wages("15000000", 6), monthly, months));

        assertThat(calculation.warnings()).hasSize(warnings);
        assertThat(calculation.amount()).isEqualTo(54_000_000);
        if (warnings == 2) {
            assertThat(calculation.warnings().get(0).text()).contains("8999999", "9000000");
            assertThat(calculation.warnings().get(1).text()).contains("7 tháng", "6 tháng");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02,2026-11-17,0",
        "2026-11-02,2026-11-16,1",
        "2026-11-13,2026-11-30,1",
        "2026-11-13,2026-12-01,0"
    })
    void saysWhenTheBenefitStartsBeforeTheEleventhWorkingDay(String filedOn, String startsOn, int warnings) {
        var calculation = settle("'months':12,'region':1,'wages':%s,'filedOn':'%s','startsOn':'%s'"
                .formatted(wages("9000000", 6), filedOn, startsOn));

        assertThat(calculation.warnings()).hasSize(warnings);
    }

    @Test
    void comparesTheLastWagesWithTheRegister() {
        var facts = "'contributions':[%s],'region':1,'wages':".formatted(row("2025-01", "2026-08"));

        assertThat(settle(facts + wages("9000000", 6)).warnings()).isEmpty();
        assertThat(settle(facts + wages("9000001", 6)).warnings().get(0).text()).contains("dữ liệu thu");
        assertThat(settle(facts + "[1,9000000,9000000,9000000,9000000,9000000]").warnings())
                .hasSize(1);
        var state = row("2025-01", "2026-08").replace("'wage':9000000", "'coefficient':4.0,'regime':'STATE'");
        assertThat(settle("'contributions':[%s],'region':1,'wages':%s".formatted(state, wages("9000001", 6)))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'region':1,'wages':[1] | months: missing",
                "'months':12,'wages':[1] | region: missing",
                "'months':12,'region':1 | wages: missing",
                "'months':12,'region':1,'wages':[] | wages: missing",
                "'months':12,'region':1,'wages':[-1] | wages[0]: negative",
                "'months':12,'region':1,'wages':[1,0.5] | wages[1]: notWhole",
                "'months':12,'region':1,'wages':[1,'2'] | wages[1]: notANumber",
                "'months':12,'region':1,'wages':[1000000000001] | wages[0]: tooLarge",
                "'months':12,'region':0,'wages':[1] | region: notBetween",
                "'months':12,'region':5,'wages':[1] | region: notBetween",
                "'months':-1,'region':1,'wages':[1] | months: notBetween",
                "'months':12,'contributions':[],'region':1,'wages':[1] | months: unemployment.either",
                "'months':12,'region':1,'wages':[1],'leftOn':'2026-11-21' | leftOn: unemployment.later",
                "'months':12,'region':1,'wages':[1],'filedOn':'2026-11-21' | filedOn: unemployment.later",
                "'months':12,'region':1,'wages':[1],'filedOn':'2026-11-01','leftOn':'2026-11-02' | filedOn: unemployment.filedEarly",
                "'months':12,'region':1,'wages':[1],'decidedMonthly':-1 | decidedMonthly: negative",
                "'months':12,'region':1,'wages':[1],'decidedMonths':-1 | decidedMonths: notBetween",
                "'months':12,'region':1,'wages':[1],'kind':1 | kind: unknown"
            })
    void namesTheFactAtFault(String facts, String fault) {
        assertThat(LawDesk.unclear("unemployment-check", "2026-11-20", "{" + facts.strip() + "}"))
                .isEqualTo("facts." + fault);
    }

    private static String row(String from, String to) {
        return "{'from':'%s','to':'%s','wage':9000000}".formatted(from, to);
    }

    private static String wages(String wage, int months) {
        return Collections.nCopies(months, wage).toString();
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("unemployment-check", "2026-11-20", "{" + facts + "}");
    }
}
