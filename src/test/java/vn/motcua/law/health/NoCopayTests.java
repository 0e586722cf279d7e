package vn.motcua.law.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class NoCopayTests {

    @Test
    void certifiesFromTheDayThatPassesTheThresholdToTheYearsEnd() {
        var calculation =
                settle("5", paid("2026-07-20", 10_000_000), paid("2026-08-05", 6_000_000), paid("2026-09-01", 1));

        assertThat(calculation.entitled()).isTrue();
        assertThat(calculation.amount()).isNull();
        assertThat(calculation.monthly()).isNull();
        assertThat(calculation.from()).isEqualTo(LocalDate.of(2026, 8, 5));
        assertThat(calculation.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(calculation.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30,2025-09-01,14040000,false",
        "2025-12-30,2025-09-01,14040001,true",
        "2026-06-30,2026-06-30,14040000,false",
        "2026-06-30,2026-06-30,14040001,true",
        "2026-11-20,2026-07-01,15180000,false",
        "2026-11-20,2026-07-01,15180001,true",
        "2026-11-20,2026-06-30,14040001,true"
    })
    void wantsMoreThanSixBaseSalaries(String on, String day, long amount, boolean entitled) {
        assertThat(LawDesk.settle("no-copay", on, facts("5", paid(day, amount))).entitled())
                .isEqualTo(entitled);
    }

    @ParameterizedTest
    @CsvSource({"7590000,false", "7590001,true"})
    void asksTheRestAtTheNewLevelAfterAChange(long after, boolean entitled) {
        var calculation = settle("5", paid("2026-03-01", 7_020_000), paid("2026-08-01", after));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        assertThat(calculation.steps())
                .extracting(Calculation.Step::formula)
                .startsWith("5", "6 × 2340000", "7020000", "(6 − 7020000 / 2340000) × 2530000", String.valueOf(after));
        assertThat(calculation.steps().get(3).value()).isEqualTo("7590000");
    }

    @Test
    void showsNothingPaidAsNought() {
        var calculation = settle("5", paid("2026-08-01", 16_000_000));

        assertThat(calculation.from()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(calculation.steps())
                .extracting(Calculation.Step::formula)
                .containsExactly("5", "6 × 2340000", "0", "(6 − 0 / 2340000) × 2530000", "16000000", "");
        assertThat(calculation.steps().get(5).value()).isEqualTo("01/08/2026–31/12/2026");
    }

    @Test
    void passesWithAnyPaymentAfterSixOldBaseSalariesExactly() {
        assertThat(settle("5", paid("2026-06-30", 14_040_000), paid("2026-07-01", 1))
                        .from())
                .isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(settle("5", paid("2026-06-30", 14_040_000)).entitled()).isFalse();
    }

    @Test
    void countsTheCalendarYearOnly() {
        var calculation = settle("5", paid("2025-12-31", 15_000_000), paid("2026-01-01", 1_000_000));

        assertThat(calculation.entitled()).isFalse();
        assertThat(calculation.warnings()).hasSize(1);
        assertThat(calculation.warnings().get(0).text()).contains("1 khoản", "2026");
        assertThat(calculation.refusals().get(0).reason()).contains("1000000", "2026", "6 lần");
        assertThat(settle("5", paid("2025-12-31", 15_000_000), paid("2026-01-01", 15_000_000))
                        .from())
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"4.9,false", "5,true", "5.0,true", "12,true", "120,true", "0,false"})
    void wantsFiveContinuousYears(String years, boolean entitled) {
        var calculation = settle(years, paid("2026-08-01", 20_000_000));

        assertThat(calculation.entitled()).isEqualTo(entitled);
        assertThat(calculation.refusals()).hasSize(entitled ? 0 : 1);
    }

    @Test
    void givesBothReasonsAndTheirArticle() {
        var calculation = settle("4");

        assertThat(calculation.from()).isNull();
        assertThat(calculation.refusals()).hasSize(2);
        assertThat(calculation.refusals().get(0).reason()).contains("4 năm", "5 năm");
        assertThat(calculation.refusals())
                .allSatisfy(refusal -> assertThat(refusal.legalBasis()).contains("Đ.18.2"));
    }

    @Property(tries = 60)
    void doesNotDependOnTheOrderOfPayments(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 5_000_000) Long> amounts,
            @ForAll Random random) {
        var payments = new ArrayList<String>();
        for (var amount : amounts) payments.add(paid("2026-%02d-10".formatted(3 + payments.size()), amount));
        var inOrder = settle("5", payments.toArray(String[]::new));
        Collections.shuffle(payments, random);

        var shuffled = settle("5", payments.toArray(String[]::new));

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Property(tries = 60)
    void passesNoLaterWithMorePaid(
            @ForAll @IntRange(max = 14_000_000) int before, @ForAll @IntRange(max = 16_000_000) int after) {
        var less = settle("5", paid("2026-05-01", before), paid("2026-08-01", after));
        var more = settle("5", paid("2026-05-01", before + 1), paid("2026-08-01", after));

        if (less.entitled()) assertThat(more.from()).isBeforeOrEqualTo(less.from());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'continuousYears':5} | facts.copayments: missing",
                "{'copayments':[]} | facts.continuousYears: missing",
                "{'continuousYears':-1,'copayments':[]} | facts.continuousYears: no-copay.years",
                "{'continuousYears':121,'copayments':[]} | facts.continuousYears: no-copay.years",
                "{'continuousYears':'5','copayments':[]} | facts.continuousYears: notANumber",
                "{'continuousYears':5,'copayments':[{'on':'2026-11-21','amount':1}]} | facts.copayments[0].on: no-copay.later",
                "{'continuousYears':5,'copayments':[{'on':'2026-11-20','amount':-1}]} | facts.copayments[0].amount: negative",
                "{'continuousYears':5,'copayments':[{'on':'2026-11-20'}]} | facts.copayments[0].amount: missing",
                "{'continuousYears':5,'copayments':[{'amount':1}]} | facts.copayments[0].on: missing",
                "{'continuousYears':5,'copayments':[{'on':'2026-11-20','amount':1,'for':'x'}]} | facts.copayments[0].for: unknown",
                "{'continuousYears':5,'copayments':[],'card':1} | facts.card: unknown"
            })
    void namesTheFactAtFault(String facts, String fault) {
        assertThat(LawDesk.unclear("no-copay", "2026-11-20", facts.strip())).isEqualTo(fault);
    }

    private static String paid(String day, long amount) {
        return "{'on':'%s','amount':%d}".formatted(day, amount);
    }

    private static String facts(String years, String... payments) {
        return "{'continuousYears':%s,'copayments':[%s]}".formatted(years, String.join(",", payments));
    }

    private static Calculation settle(String years, String... payments) {
        return LawDesk.settle("no-copay", "2026-11-20", facts(years, payments));
    }
}
