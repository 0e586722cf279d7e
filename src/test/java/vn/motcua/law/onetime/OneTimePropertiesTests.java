package vn.motcua.law.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.onetime.Claims.aClaim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.law.basis.Calculator;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Granted;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.WagePeriod;

class OneTimePropertiesTests {

    private static final YearMonth START = YearMonth.of(2005, 1);

    @Property(tries = 200)
    void doesNotDependOnHowPeriodsAreCut(@ForAll("histories") List<Contribution> history) throws CaseNotClear {
        var whole = claim(history).settle();
        var cut = claim(history.stream()
                        .flatMap(row -> row.months().months().map(month -> at(MonthRange.of(month), row)))
                        .toList())
                .settle();

        assertThat(cut.amount()).isEqualTo(whole.amount());
        assertThat(cut.wages()).isEqualTo(whole.wages());
        assertThat(cut.derivation().lines()).isEqualTo(whole.derivation().lines());
    }

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfRows(@ForAll("histories") List<Contribution> history, @ForAll Random random)
            throws CaseNotClear {
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(claim(shuffled).settle().derivation().lines())
                .isEqualTo(claim(history).settle().derivation().lines());
    }

    @Property
    void grantsNoFewerMonthsForMoreTime(@ForAll @IntRange(max = 480) int before, @ForAll @IntRange(max = 160) int since)
            throws CaseNotClear {
        var granted = Granted.months(before, since);

        assertThat(Granted.months(before, since + 1)).isGreaterThanOrEqualTo(granted);
        assertThat(granted).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(2L * (before + since) / 12 + 2));
    }

    @Property(tries = 200)
    void leadsAPersonWithACalculatorToTheSameFigure(@ForAll("histories") List<Contribution> history)
            throws CaseNotClear {
        var outcome = claim(history).settle();

        for (var line : outcome.derivation().lines()) {
            var formula = line.formula().mentioned().get(0).toString();
            if (formula.isEmpty()) continue;
            var shown = new BigDecimal(line.value().mentioned().get(0).toString());
            var worked = Calculator.work(formula);
            assertThat(Rounding.shown(worked).subtract(shown).abs())
                    .as(line.what() + ": " + formula)
                    .isLessThanOrEqualTo(tolerance(line));
        }
    }

    @Property(tries = 200)
    void showsEveryMonthOfWagesInItsTable(@ForAll("histories") List<Contribution> history) throws CaseNotClear {
        var outcome = claim(history).settle();

        assertThat(outcome.wages().stream().mapToInt(WagePeriod::months).sum())
                .isEqualTo(
                        history.stream().mapToInt(row -> row.months().length()).sum());
    }

    @Provide
    Arbitrary<List<Contribution>> histories() {
        var row = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(500_000, 60_000_000),
                        Arbitraries.integers().between(0, 3))
                .as(Period::new);
        return row.list().ofMinSize(1).ofMaxSize(7).map(OneTimePropertiesTests::history);
    }

    private static List<Contribution> history(List<Period> periods) {
        var rows = new ArrayList<Contribution>();
        var next = START;
        for (var period : periods) {
            var from = next.plusMonths(period.gap());
            next = from.plusMonths(period.months());
            rows.add(period.isVoluntary(from) ? voluntary(from, next, period.wage()) : employer(from, next, period));
        }
        return rows;
    }

    private static Contribution employer(YearMonth from, YearMonth next, Period period) {
        return Contribution.employer(new MonthRange(from, next.minusMonths(1)), period.wage());
    }

    private static Contribution voluntary(YearMonth from, YearMonth next, long wage) {
        return new Contribution(
                new MonthRange(from, next.minusMonths(1)),
                wage,
                null,
                BigDecimal.ZERO,
                Kind.VOLUNTARY,
                wage / 100,
                Regime.EMPLOYER,
                Contribution.Condition.NORMAL);
    }

    private static Contribution at(MonthRange months, Contribution row) {
        return new Contribution(
                months,
                row.wage(),
                row.coefficient(),
                row.allowances(),
                row.kind(),
                row.stateSupport(),
                row.regime(),
                row.condition());
    }

    private static Claims claim(List<Contribution> history) {
        return aClaim().with(history).on(Ground.EMIGRATION);
    }

    private static BigDecimal tolerance(Derivation.Line line) {
        return line.what().key().equals("step.amount") ? new BigDecimal("0.5") : BigDecimal.ZERO;
    }

    private record Period(int months, int gap, long wage, int draw) {

        boolean isVoluntary(YearMonth from) {
            return draw == 0 && !from.isBefore(YearMonth.of(2008, 1));
        }
    }
}
