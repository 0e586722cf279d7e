package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Calendars.at;
import static vn.motcua.dossier.Calendars.theCalendar;
import static vn.motcua.dossier.Calendars.theMessages;
import static vn.motcua.dossier.Calendars.theWorkingTime;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTests {

    private static final WorkingTime TIME = theWorkingTime();
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final DueDates dueDates = new DueDates(TIME, theMessages());

    @ParameterizedTest(name = "{0} from {1}: {2} ({3})")
    @CsvSource({
        "7 WD, 2026-11-18T09:00, 2026-11-30, H1 over 24 November",
        "7 WD, 2026-02-11T09:00, 2026-02-27, H4 over Tet",
        "20 CDX, 2026-11-09T09:00, 2026-11-30, H11 without public holidays",
        "1 WD, 2026-11-23T09:00, 2026-11-25, over 24 November",
        "1 WD, 2026-01-09T09:00, 2026-01-10, to a worked Saturday",
        "1 WD, 2026-08-28T09:00, 2026-09-03, over a swap and two holidays",
        "5 WD, 2026-08-17T09:00, 2026-08-22, through a worked Saturday",
        "7 WD, 2026-11-18T17:00, 2026-11-30, at closing time",
        "7 WD, 2026-11-18T17:01, 2026-12-01, after closing time",
        "7 WD, 2026-11-18T06:00, 2026-11-30, before opening",
        "7 WD, 2026-11-18T12:15, 2026-11-30, at noon",
        "7 WD, 2026-11-21T09:00, 2026-12-03, on a Saturday",
        "7 WD, 2026-11-20T18:00, 2026-12-03, on a Friday evening",
        "7 WD, 2026-01-10T09:00, 2026-01-20, on a worked Saturday",
        "40 CD, 2026-10-12T09:00, 2026-11-23, 40 days ending on a Saturday",
        "40 CD, 2026-10-15T09:00, 2026-11-25, 40 days ending on a holiday",
        "10 CD, 2026-04-17T09:00, 2026-04-28, ten days to a day off in lieu",
        "20 CDX, 2026-01-30T09:00, 2026-02-24, without the days of Tet",
        "5 WD, 2027-02-02T09:00, 2027-02-16, over an expected Tet"
    })
    void promisesTheDayTheLawGives(String rule, String receivedAt, LocalDate due, String why) {
        var promised = dueDates.due(rule, at(receivedAt));

        assertThat(promised.dueAt()).as(why).isEqualTo(OffsetDateTime.parse(due + "T17:00+07:00"));
    }

    @ParameterizedTest(name = "{0} due {1}, waiting from {2} to {3}: {4}")
    @CsvSource({
        "7 WD, 2026-11-30T17:00, 2026-11-20T10:00, 2026-12-08T09:00, 2026-12-15",
        "7 WD, 2026-11-30T17:00, 2026-11-18T10:00, 2026-11-18T16:00, 2026-11-30",
        "7 WD, 2026-11-30T17:00, 2026-11-30T10:00, 2026-12-08T09:00, 2026-12-08",
        "20 CDX, 2026-11-30T17:00, 2026-11-19T10:00, 2026-12-01T09:00, 2026-12-11",
        "40 CD, 2026-11-23T17:00, 2026-11-13T10:00, 2026-11-16T09:00, 2026-11-26"
    })
    void givesTheDaysThatWereLeftWhereThePeriodGoesOn(
            String rule, String due, String from, String to, LocalDate resumed) {
        var pause = new DueDates.Pause(at(from), at(to));

        assertThat(dueDates.resumed(TimeLimit.parse(rule), at(due), pause)
                        .dueAt()
                        .toLocalDate())
                .isEqualTo(resumed);
    }

    @Test
    void namesTheDaysThatDidNotCount() {
        var due = dueDates.due("7 WD", at("2026-11-18T09:00"));

        assertThat(due.skipped())
                .extracting(LocalDate::toString)
                .containsExactly("2026-11-21", "2026-11-22", "2026-11-24", "2026-11-28", "2026-11-29");
        assertThat(due.rule()).hasToString("7 working days");
        assertThat(due.legalBasis()).contains("2015", "147");
        assertThat(due.warnings()).isEmpty();
        assertThat(due.dueAt()).hasToString("2026-11-30T17:00+07:00");
    }

    @Test
    void namesOnlyTheHolidaysAndTheLastDaysOffInADayPeriod() {
        var due = dueDates.due("19 CDX", at("2026-11-09T09:00"));

        assertThat(due.skipped()).extracting(LocalDate::toString).containsExactly("2026-11-24", "2026-11-29");
    }

    @Test
    void warnsWhenTheYearIsNotYetPublished() {
        assertThat(dueDates.due("7 WD", at("2026-12-28T09:00")).warnings())
                .singleElement()
                .asString()
                .contains("2027");
    }

    @Test
    void promisesNothingInAYearWithoutACalendar() {
        assertThatThrownBy(() -> dueDates.due("7 WD", at("2027-12-28T09:00")))
                .isInstanceOfSatisfying(
                        NoCalendar.class, missing -> assertThat(missing.year()).isEqualTo(2028));
        assertThatThrownBy(() -> dueDates.due("7 WD", at("2024-12-28T09:00"))).isInstanceOf(NoCalendar.class);
    }

    @ParameterizedTest
    @CsvSource({"7", "WD", "7 days", "-7 WD", "7 WDX", "''"})
    void refusesARuleThatIsNoTimeLimit(String rule) {
        assertThatThrownBy(() -> dueDates.due(rule, at("2026-11-18T09:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void alwaysEndsOnAWorkingDayAfterReception(
            @ForAll @IntRange(max = 900) int start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll TimeLimit.Kind kind) {
        var received = FIRST.plusDays(start);

        var due = dueDates.due(
                new TimeLimit(days, kind),
                received.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant());

        assertThat(TIME.calendar().isWorkingDay(due.dueAt().toLocalDate())).isTrue();
        assertThat(due.dueAt().toLocalDate()).isAfterOrEqualTo(received.plusDays(days));
        assertThat(due.skipped()).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void neverComesEarlierForOneMoreHoliday(
            @ForAll @IntRange(max = 900) int start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll TimeLimit.Kind kind,
            @ForAll @IntRange(max = 70) int offset) {
        var received = FIRST.plusDays(start);
        var holiday = received.plusDays(offset);
        Assume.that(holiday.getYear() < 2028);
        var more = theCalendar().with(new CalendarDay(holiday, CalendarDay.Type.HOLIDAY, "decree", "V"));
        var limit = new TimeLimit(days, kind);
        var moment = received.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant();

        var later = new DueDates(new WorkingTime(more, TIME.hours()), theMessages()).due(limit, moment);

        assertThat(later.dueAt()).isAfterOrEqualTo(dueDates.due(limit, moment).dueAt());
    }
}
