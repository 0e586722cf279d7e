package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.LawDesk;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.HalfYears;
import vn.motcua.law.basis.Law;
import vn.motcua.law.figures.LawFigures;

class PensionPropertiesTests {

    private static final LawFigures FIGURES = LawFigures.read();
    private static final long LEVEL = 2_530_000;

    @Property
    void neverLowersTheRateForMoreMonths(@ForAll Sex sex, @ForAll @IntRange(min = 180, max = 600) int months)
            throws CaseNotClear {
        assertThat(rate(sex, months + 1)).isGreaterThanOrEqualTo(rate(sex, months));
        assertThat(rate(sex, months)).isBetween(BigDecimal.valueOf(40), BigDecimal.valueOf(75));
    }

    @Property
    void neverRaisesTheRateForMoreMonthsEarly(@ForAll @IntRange(max = 240) int early) throws CaseNotClear {
        var rate = new PensionRate(law(), new HalfYears(300));

        assertThat(rate.less(BigDecimal.valueOf(65), early + 1))
                .isLessThanOrEqualTo(rate.less(BigDecimal.valueOf(65), early));
    }

    @Property
    void keepsTheFloor(
            @ForAll @LongRange(min = 100_000, max = 20_000_000) long average,
            @ForAll @IntRange(min = 45, max = 75) int rate)
            throws CaseNotClear {
        var pension = new MonthlyPension(law(), average(average));
        var free = pension.derive(BigDecimal.valueOf(rate));

        assertThat(pension.deriveWithFloor(BigDecimal.valueOf(rate))).isEqualTo(Math.max(free, LEVEL));
    }

    @Property
    void paysMoreForYearsAfterTheAge(
            @ForAll Sex sex, @ForAll @IntRange(min = 180, max = 600) int months, @ForAll @IntRange(max = 179) int after)
            throws CaseNotClear {
        var lump = new RetirementLump(law(), average(10_000_000));

        assertThat(lump.derive(sex, months, after + 1)).isGreaterThanOrEqualTo(lump.derive(sex, months, after));
        assertThat(lump.derive(sex, months + 1, after)).isGreaterThanOrEqualTo(lump.derive(sex, months, after));
        assertThat(lump.derive(sex, months, after) > 0).isEqualTo(months > (sex == Sex.M ? 420 : 360));
    }

    @Property(tries = 100)
    void doesNotDependOnHowPeriodsAreCutNorOnTheirOrder(@ForAll("careers") List<Period> career, @ForAll Random random) {
        var cut = new ArrayList<String>();
        for (var period : career) cut.addAll(period.months());
        Collections.shuffle(cut, random);

        var whole = pension(career.stream().map(Period::row).toList());

        assertThat(pension(cut)).isEqualTo(whole);
    }

    @Property(tries = 100)
    void paysEmigrantsNoLessThanThreeMonths(
            @ForAll @IntRange(max = 500) int received, @ForAll @LongRange(min = 1, max = 50_000_000) long pension) {
        var lump = emigration(received, pension);

        assertThat(lump).isGreaterThanOrEqualTo(3 * pension).isGreaterThanOrEqualTo(emigration(received + 1, pension));
    }

    @Property(tries = 100)
    void spreadsWhatTheTimePaidIsWorthUntilTheSocialPension(
            @ForAll @IntRange(min = 1, max = 179) int months,
            @ForAll @LongRange(min = 500_000, max = 40_000_000) long wage) {
        var allowance = allowance(months, wage);
        var paid = YearMonth.from(allowance.from()).until(YearMonth.from(allowance.until()), ChronoUnit.MONTHS) + 1;

        assertThat(allowance.monthly()).isGreaterThanOrEqualTo(500_000);
        assertThat(paid).isLessThanOrEqualTo(74);
        if (allowance.monthly() > 500_000) assertThat(paid).isEqualTo(74);
    }

    @Provide
    Arbitrary<List<Period>> careers() {
        return Combinators.combine(
                        Arbitraries.integers().between(60, 120),
                        Arbitraries.longs().between(500_000, 60_000_000),
                        Arbitraries.integers().between(0, 2))
                .as(Career::new)
                .list()
                .ofSize(3)
                .map(PensionPropertiesTests::periods);
    }

    private static List<Period> periods(List<Career> careers) {
        var next = YearMonth.of(1997, 1);
        var periods = new ArrayList<Period>();
        for (var career : careers) {
            var from = next;
            next = from.plusMonths(Math.min(career.months(), 118));
            periods.add(new Period(from, next.minusMonths(1), career.pay(from)));
        }
        return periods;
    }

    private static Calculation pension(List<String> rows) {
        return LawDesk.settle(
                "pension",
                "2026-12-15",
                "{'sex':'F','birthDate':'1969-06-10','ground':'NORMAL','contributions':[" + String.join(",", rows)
                        + "]}");
    }

    private static long emigration(int received, long pension) {
        return LawDesk.settle(
                        "emigration-lump",
                        "2026-11-20",
                        ("{'pension':%d,'monthsReceived':%d,'contributions':"
                                        + "[{'from':'1996-01','to':'2020-12','wage':500000}]}")
                                .formatted(pension, received))
                .amount();
    }

    private static Calculation allowance(int months, long wage) {
        var from = YearMonth.of(2025, 12).minusMonths(months - 1L);
        return LawDesk.settle(
                "pre-pension-allowance",
                "2026-11-20",
                ("{'receivedOn':'2026-11-12','birthDate':'1958-01-20','sex':'M','contributions':"
                                + "[{'from':'%s','to':'2025-12','wage':%d}]}")
                        .formatted(from, wage));
    }

    private static BigDecimal rate(Sex sex, int months) throws CaseNotClear {
        return new PensionRate(law(), new HalfYears(months)).derive(sex);
    }

    private static AverageWage average(long dong) {
        return new AverageWage(Fraction.of(dong), String.valueOf(dong), List.of());
    }

    private static Law law() throws CaseNotClear {
        return Law.of(LocalDate.of(2026, 7, 1), FIGURES, new Derivation());
    }

    private record Career(int months, long wage, int kind) {

        String pay(YearMonth from) {
            if (kind == 1 && !from.isBefore(YearMonth.of(2008, 1))) return "'wage':" + wage + ",'kind':'VOLUNTARY'";
            if (kind == 2 && !from.isBefore(YearMonth.of(2004, 10))) return "'coefficient':3.66,'regime':'STATE'";
            return "'wage':" + wage;
        }
    }

    private record Period(YearMonth from, YearMonth to, String pay) {

        String row() {
            return row(from, to);
        }

        List<String> months() {
            return IntStream.rangeClosed(0, (int) from.until(to, ChronoUnit.MONTHS))
                    .mapToObj(from::plusMonths)
                    .map(month -> row(month, month))
                    .collect(Collectors.toList());
        }

        private String row(YearMonth first, YearMonth last) {
            return "{'from':'" + first + "','to':'" + last + "'," + pay + "}";
        }
    }
}
