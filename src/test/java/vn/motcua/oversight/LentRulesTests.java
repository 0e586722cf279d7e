package vn.motcua.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.OfficeHours;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.oversight.LentRules.DayCount;
import vn.motcua.oversight.Sign.Kind;
import vn.motcua.oversight.Sign.Seen;

class LentRulesTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);

    private final LentRules rules = new LentRules(
            new WorkingTime(new WorkingCalendar(List.of()), OfficeHours.parse("07:30-11:30,13:30-17:00")));

    @Test
    void seesAnAccountThatIsOpenInTwoPlaces() {
        var seen = rules.signs(List.of(trace("2026-11-18T09:12", "SIGN_IN", "TWO_PLACES", false)), List.of());

        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.TWO_PLACES);
            assertThat(one.details()).containsExactly("10.0.0.7", "10.0.0.3");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T06:29, true",
        "2026-11-18T06:30, false",
        "2026-11-18T12:00, false",
        "2026-11-18T18:00, false",
        "2026-11-18T18:01, true",
        "2026-11-21T10:00, true"
    })
    void asksAboutDaysOffAndMoreThanAnHourAroundOfficeHours(String at, boolean isSign) {
        var seen = rules.signs(List.of(trace(at, "NOTE", "reviewed", false)), List.of());

        assertThat(seen).hasSize(isSign ? 1 : 0);
    }

    @Test
    void tellsOfADayAfterHoursOnceFromFirstToLast() {
        var seen = rules.signs(
                List.of(
                        trace("2026-11-21T08:15:40", "SIGN_IN", "ENTERED", false),
                        trace("2026-11-21T08:20", "LOOK", "LOOK_UP", false),
                        trace("2026-11-21T10:05", "NOTE", "completed", true)),
                List.of());

        assertThat(seen).extracting(Seen::details).containsExactly(List.of("3", "08:15", "10:05"));
    }

    @ParameterizedTest
    @CsvSource({"20, 3, 10, false", "21, 3, 10, true", "45, 30, 10, false", "46, 30, 10, true", "400, 30, 9, false"})
    void holdsADayAgainstThePersonsOwnEarlierDays(int looks, int usual, int days, boolean isSign) {
        var seen = rules.signs(looksOn("2026-11-18", looks), earlier(days, usual));

        assertThat(seen).hasSize(isSign ? 1 : 0);
        if (isSign)
            assertThat(seen.get(0))
                    .isEqualTo(Seen.of(
                            Kind.MANY_LOOKS, looksOn("2026-11-18", 1).get(0).at(), looks, usual));
    }

    @Test
    void letsOneDayInTwentyBeUnusualWithoutRaisingWhatIsUsual() {
        var earlier = Stream.concat(earlier(19, 10).stream(), Stream.of(new DayCount(LONG_AGO.plusDays(50), 400, 0)))
                .toList();

        assertThat(rules.signs(looksOn("2026-11-18", 30), earlier)).hasSize(1);
    }

    @Test
    void countsWhatEachDayHeld() {
        var week = Stream.concat(
                        looksOn("2026-11-18", 4).stream(),
                        Stream.of(
                                trace("2026-11-19T09:00", "NOTE", "completed", true),
                                trace("2026-11-19T09:01", "NOTE", "claimed", false)))
                .toList();

        assertThat(LentRules.counts(week))
                .containsExactly(
                        new DayCount(LocalDate.of(2026, 11, 18), 4, 0), new DayCount(LocalDate.of(2026, 11, 19), 0, 1));
    }

    private static List<Trace> looksOn(String day, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> trace(day + "T09:00", "LOOK", "LOOK_UP", false))
                .toList();
    }

    private static List<DayCount> earlier(int days, int looks) {
        return IntStream.range(0, days)
                .mapToObj(at -> new DayCount(LONG_AGO.plusDays(at), looks, 0))
                .toList();
    }

    private static Trace trace(String at, String kind, String act, boolean isTask) {
        var moment = LocalDateTime.parse(at).atZone(WorkingCalendar.ZONE).toInstant();
        return new Trace(moment, kind, act, isTask, address(act, "10.0.0.7"), address(act, "10.0.0.3"));
    }

    private static @Nullable String address(String act, String address) {
        return act.equals("TWO_PLACES") ? address : null;
    }
}
