package vn.motcua.law.accident;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.Examples;
import vn.motcua.law.LawDesk;

class AccidentTests {

    @Test
    void reproducesExampleE1() {
        var example = Examples.of("E1");

        var calculation = settle("{'capacityLoss':%s,'fundYears':%s,'wage':%s}"
                .formatted(example.text("pct"), example.text("fundYears"), example.text("wage")));

        assertThat(BigDecimal.valueOf(calculation.amount())).isEqualByComparingTo(example.expected());
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.from()).isNull();
        assertThat(calculation.warnings()).isEmpty();
    }

    @Test
    void showsBothPartsOfTheLumpSum() {
        assertThat(settle("{'capacityLoss':15,'fundYears':10,'wage':8000000}").steps())
                .extracting(Calculation.Step::formula)
                .containsExactly(
                        "(5 + (15 − 5) × 0.5) × 2530000", "10 − 1", "(0.5 + 9 × 0.3) × 8000000", "25300000 + 25600000");
        assertThat(settle("{'capacityLoss':15,'fundYears':10,'wage':8000000}").steps())
                .extracting(Calculation.Step::legalBasis)
                .allMatch(article -> article.contains("Đ.48"));
    }

    @ParameterizedTest
    @CsvSource({"5,16650000", "6,17915000", "30,48275000"})
    void givesALumpSumFromFiveToThirtyPerCent(int loss, long amount) {
        assertThat(accident(loss, "1").amount()).isEqualTo(amount);
        assertThat(accident(loss, "1").monthly()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"31,799000", "32,849600", "81,3329000", "100,4290400"})
    void givesAMonthlyAllowanceFromThirtyOnePerCent(int loss, long monthly) {
        var calculation = accident(loss, "1");

        assertThat(calculation.monthly()).isEqualTo(monthly);
        assertThat(calculation.amount()).isNull();
        assertThat(calculation.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(calculation.warnings()).isEmpty();
    }

    @Test
    void showsTheMonthlyPartsAndAttendance() {
        var calculation = settle("{'capacityLoss':85,'fundYears':10,'wage':8000000,'attendance':true}");

        assertThat(calculation.steps())
                .extracting(Calculation.Step::formula)
                .containsExactly(
                        "(30 + (85 − 31) × 2) / 100 × 2530000",
                        "10 − 1",
                        "(0.5 + 9 × 0.3) / 100 × 8000000",
                        "1 × 2530000",
                        "3491400 + 256000 + 2530000");
        assertThat(calculation.monthly()).isEqualTo(6_277_400);
    }

    @ParameterizedTest
    @CsvSource({"80,0", "81,2530000"})
    void givesAttendanceFromEightyOnePerCent(int loss, long attendance) {
        var without = accident(loss, "1");
        var with = settle("{'capacityLoss':%d,'fundYears':1,'wage':8000000,'attendance':true}".formatted(loss));

        assertThat(with.monthly() - without.monthly()).isEqualTo(attendance);
        assertThat(with.warnings()).hasSize(attendance == 0 ? 1 : 0);
    }

    @Test
    void warnsOfAttendanceBesideALumpSum() {
        var calculation = settle("{'capacityLoss':20,'fundYears':1,'wage':8000000,'attendance':true}");

        assertThat(calculation.amount()).isEqualTo(35_625_000);
        assertThat(calculation.warnings().get(0).text()).contains("phục vụ", "81 %");
        assertThat(calculation.warnings().get(0).legalBasis()).contains("Đ.52");
    }

    @ParameterizedTest
    @CsvSource({"0", "4"})
    void refusesALossBelowFivePerCent(int loss) {
        var calculation = accident(loss, "1");

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.refusals().get(0).reason()).contains(loss + " %", "5 %");
        assertThat(calculation.refusals().get(0).legalBasis()).contains("Đ.48");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,84240000", "2026-07-01,91080000"})
    void givesThirtySixBaseSalariesAtDeath(String on, long amount) {
        var calculation = LawDesk.settle("accident", on, "{'capacityLoss':0,'fundYears':2,'wage':8000000,'died':true}");

        assertThat(calculation.amount()).isEqualTo(amount);
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.steps()).hasSize(1);
        assertThat(calculation.steps().get(0).legalBasis()).contains("Đ.53");
    }

    @ParameterizedTest
    @CsvSource({
        "0,16650000,false",
        "0.4,16650000,false",
        "1,16650000,false",
        "1.5,16650000,true",
        "2,19050000,false",
        "2.0,19050000,false",
        "2.99,19050000,true",
        "10,38250000,false",
        "10.5,38250000,true"
    })
    void countsWholeYearsInTheFundAndWarnsOfAPartOfOne(String years, long amount, boolean warned) {
        var calculation = accident(5, years);

        assertThat(calculation.amount()).isEqualTo(amount);
        assertThat(calculation.warnings()).hasSize(warned ? 1 : 0);
        if (warned) assertThat(calculation.warnings().get(0).text()).contains("chưa được xác nhận", "trọn");
    }

    @Test
    void showsTheYearsAfterTheFirst() {
        assertThat(accident(5, "0.5").steps().get(1).formula()).isEqualTo("0");
        assertThat(accident(5, "1.5").steps().get(1).formula()).isEqualTo("0");
        assertThat(accident(5, "2.5").steps().get(1).formula()).isEqualTo("2 − 1");
        assertThat(accident(5, "2.5").steps().get(1).what()).contains("2.5 năm");
    }

    @Test
    void takesTheBaseSalaryOfTheLegalDateAndSaysWhereTheAccidentHadAnother() {
        var calculation = settle("{'capacityLoss':5,'fundYears':1,'wage':8000000,'accidentOn':'2026-06-30'}");

        assertThat(calculation.amount()).isEqualTo(16_650_000);
        assertThat(calculation.warnings().get(0).text()).contains("30/06/2026", "2340000", "20/11/2026", "2530000");
        assertThat(settle("{'capacityLoss':5,'fundYears':1,'wage':8000000,'accidentOn':'2026-07-01'}")
                        .warnings())
                .isEmpty();
    }

    @Test
    void takesAnAccidentUnderTheFormerLaw() {
        assertThat(settle("{'capacityLoss':5,'fundYears':1,'wage':8000000,'accidentOn':'1996-12-31'}")
                        .amount())
                .isEqualTo(16_650_000);
    }

    @ParameterizedTest
    @CsvSource({"15,5", "30,5", "31,7", "50,7", "51,10", "100,10"})
    void givesDaysOfRecoveryByTheLoss(int loss, int days) {
        var asked = settle("{'capacityLoss':%d,'fundYears':1,'wage':8000000,'recoveryDays':%d}".formatted(loss, days));
        var tooMany =
                settle("{'capacityLoss':%d,'fundYears':1,'wage':8000000,'recoveryDays':%d}".formatted(loss, days + 1));
        var without = accident(loss, "1");

        assertThat(asked.amount() - (without.amount() == null ? 0 : without.amount()))
                .isEqualTo(days * 759_000L);
        assertThat(asked.monthly()).isEqualTo(without.monthly());
        assertThat(asked.warnings()).isEmpty();
        assertThat(tooMany.amount()).isEqualTo(asked.amount());
        assertThat(tooMany.warnings().get(0).text()).contains((days + 1) + " ngày", days + " ngày");
    }

    @Test
    void showsTheRecoveryAndTheSum() {
        var steps = settle("{'capacityLoss':15,'fundYears':10,'wage':8000000,'recoveryDays':2}")
                .steps();

        assertThat(steps.get(4).formula()).isEqualTo("2530000 × 30 / 100 × 2");
        assertThat(steps.get(5).formula()).isEqualTo("50900000 + 1518000");
        assertThat(steps).hasSize(6);
        assertThat(settle("{'capacityLoss':45,'fundYears':10,'wage':8000000,'recoveryDays':2}")
                        .steps())
                .hasSize(5);
    }

    @Test
    void givesNoRecoveryBelowFifteenPerCent() {
        var calculation = settle("{'capacityLoss':14,'fundYears':1,'wage':8000000,'recoveryDays':2}");

        assertThat(calculation.amount()).isEqualTo(accident(14, "1").amount());
        assertThat(calculation.warnings().get(0).text()).contains("15 %");
        assertThat(calculation.steps()).hasSize(4);
    }

    @Property(tries = 60)
    void givesMoreForAGreaterLoss(
            @ForAll @IntRange(min = 5, max = 29) int lump, @ForAll @IntRange(min = 31, max = 99) int monthly) {
        assertThat(accident(lump + 1, "3").amount())
                .isGreaterThan(accident(lump, "3").amount());
        assertThat(accident(monthly + 1, "3").monthly())
                .isGreaterThan(accident(monthly, "3").monthly());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fundYears':1,'wage':1} | facts.capacityLoss: missing",
                "{'capacityLoss':5,'wage':1} | facts.fundYears: missing",
                "{'capacityLoss':5,'fundYears':1} | facts.wage: missing",
                "{'capacityLoss':101,'fundYears':1,'wage':1} | facts.capacityLoss: notBetween",
                "{'capacityLoss':-1,'fundYears':1,'wage':1} | facts.capacityLoss: notBetween",
                "{'capacityLoss':5.5,'fundYears':1,'wage':1} | facts.capacityLoss: notWhole",
                "{'capacityLoss':5,'fundYears':-0.1,'wage':1} | facts.fundYears: accident.years",
                "{'capacityLoss':5,'fundYears':80.1,'wage':1} | facts.fundYears: accident.years",
                "{'capacityLoss':5,'fundYears':1,'wage':-1} | facts.wage: negative",
                "{'capacityLoss':5,'fundYears':1,'wage':1,'accidentOn':'2026-11-21'} | facts.accidentOn: accident.later",
                "{'capacityLoss':5,'fundYears':1,'wage':1,'recoveryDays':-1} | facts.recoveryDays: notBetween",
                "{'capacityLoss':5,'fundYears':1,'wage':1,'days':1} | facts.days: unknown"
            })
    void namesTheFactAtFault(String facts, String fault) {
        assertThat(LawDesk.unclear("accident", "2026-11-20", facts.strip())).isEqualTo(fault);
    }

    private static Calculation accident(int loss, String years) {
        return settle("{'capacityLoss':%d,'fundYears':%s,'wage':8000000}".formatted(loss, years));
    }

    private static Calculation settle(String facts) {
        return LawDesk.settle("accident", "2026-11-20", facts);
    }
}
