package vn.motcua.law.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.motcua.law.LawDesk;

class MaternityPropertiesTests {

    private static final String ON = "2026-11-20";

    @Property(tries = 100)
    void doesNotMindTheOrderOfTheSixMonths(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 40_000_000) Long> wages, @ForAll long seed) {
        var shuffled = new ArrayList<>(wages);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(birth(shuffled, 1, 0)).isEqualTo(birth(wages, 1, 0));
    }

    @Property(tries = 100)
    void forgetsMonthsBeforeTheLastSix(
            @ForAll @Size(6) List<@LongRange(min = 1, max = 40_000_000) Long> wages,
            @ForAll @LongRange(min = 1, max = 40_000_000) long earlier) {
        var longer = new ArrayList<>(wages);
        longer.add(0, earlier);

        assertThat(birth(longer, 1, 0)).isEqualTo(birth(wages, 1, 0));
    }

    @Property(tries = 100)
    void neverPaysLessForMoreChildrenOrHigherWages(
            @ForAll @LongRange(min = 1, max = 40_000_000) long wage,
            @ForAll @IntRange(min = 1, max = 9) int children,
            @ForAll @IntRange(max = 3) int living) {
        var amount = birth(List.of(wage), children, living);

        assertThat(birth(List.of(wage), children + 1, living)).isGreaterThan(amount);
        assertThat(birth(List.of(wage + 1), children, living)).isGreaterThan(amount);
    }

    @Property(tries = 100)
    void doesNotMindHowContributionsAreCut(
            @ForAll @IntRange(max = 14) int first,
            @ForAll @IntRange(max = 5) int length,
            @ForAll @IntRange(max = 5) int more) {
        var from = YearMonth.of(2025, 6).plusMonths(first);
        var cut = from.plusMonths(length);
        var until = YearMonth.of(2026, 11);
        var to = cut.plusMonths(more).isAfter(until) ? until : cut.plusMonths(more);
        var whole = row(from, to);
        var parts = cut.isBefore(to) ? row(cut.plusMonths(1), to) + "," + row(from, cut) : whole;

        assertThat(isEntitled(parts)).isEqualTo(isEntitled(whole));
    }

    @Property(tries = 100)
    void leavesAnAdoptedChildsParentsNoMoreThanTheRestOfSixMonths(
            @ForAll @IntRange(max = 183) int age, @ForAll @IntRange(min = 1, max = 200) int days) {
        var received = LocalDate.of(2026, 11, 1);
        var facts = "{'wages':[30000000],'ground':'ADOPTION','receivedChildOn':'" + received + "','childBirthDate':'"
                + received.minusDays(age) + "','days':" + days + "}";
        var answer = LawDesk.settle("maternity-leave", ON, facts);

        if (answer.entitled())
            assertThat(answer.amount()).isBetween(5_060_000L, 6 * 30_000_000L + 5_060_000L + 5_000_000L);
        else assertThat(received.minusDays(age).plusMonths(6)).isBeforeOrEqualTo(received);
    }

    private static long birth(List<Long> wages, int children, int living) {
        var list = wages.stream().map(String::valueOf).collect(Collectors.joining(","));
        var facts = "{'wages':[" + list + "],'bornOn':'2026-08-01','children':" + children + ",'livingChildrenBefore':"
                + living + "}";
        return LawDesk.settle("maternity-birth", ON, facts).amount();
    }

    private static boolean isEntitled(String contributions) {
        var facts = "{'wages':[5000000],'bornOn':'2026-11-16','contributions':[" + contributions + "]}";
        return LawDesk.settle("maternity-birth", ON, facts).entitled();
    }

    private static String row(YearMonth from, YearMonth to) {
        return "{'from':'" + from + "','to':'" + to + "','wage':5000000}";
    }
}
