package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Calendars.at;
import static vn.motcua.dossier.Calendars.theWorkingTime;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTests {

    private final WorkingTime time = theWorkingTime();
    private final LegalPeriod period = LegalPeriod.running(at("2026-11-18T09:00"), at("2026-11-30T17:00"));

    @ParameterizedTest(name = "at {0}: {1}, {2} {3}, {4} %")
    @CsvSource({
        "2026-11-18T09:00, ON_TIME, 7.5, WORKING_DAYS, 0",
        "2026-11-24T10:00, ON_TIME, 4, WORKING_DAYS, 48",
        "2026-11-25T13:30, ON_TIME, 3, WORKING_DAYS, 55",
        "2026-11-29T10:00, SOON, 7.5, WORKING_HOURS, 87",
        "2026-11-30T14:00, SOON, 3, WORKING_HOURS, 94",
        "2026-11-30T16:45, SOON, 0, WORKING_HOURS, 99",
        "2026-11-30T18:00, LATE, 0, WORKING_HOURS, 100",
        "2026-12-01T14:00, LATE, 4.5, WORKING_HOURS, 100",
        "2026-12-03T11:30, LATE, 2.5, WORKING_DAYS, 100"
    })
    void readsHowMuchWorkingTimeIsLeft(
            String now, LegalClock.State state, BigDecimal amount, LegalClock.Unit unit, int share) {
        var clock = LegalClock.read(period, at(now), time);

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.amount()).isEqualTo(amount);
        assertThat(clock.unit()).isEqualTo(unit);
        assertThat(clock.share()).isEqualTo(share);
    }

    @Test
    void countsDaysWithoutHolidaysWhereTheLawDoes() {
        var pension = new LegalPeriod(at("2026-11-09T09:00"), at("2026-11-30T17:00"), TimeLimit.Kind.CDX, null, null);

        var clock = LegalClock.read(pension, at("2026-11-21T09:00"), time);

        assertThat(clock.amount()).isEqualTo("8");
        assertThat(clock.unit()).isEqualTo(LegalClock.Unit.DAYS_WITHOUT_HOLIDAYS);
    }

    @Test
    void standsStillWhileTheDossierAwaitsASupplement() {
        var paused =
                new LegalPeriod(period.startedAt(), period.dueAt(), TimeLimit.Kind.WD, at("2026-11-25T13:30"), null);

        var clock = LegalClock.read(paused, at("2026-12-20T09:00"), time);

        assertThat(clock.state()).isEqualTo(LegalClock.State.PAUSED);
        assertThat(clock.face()).isEqualTo(new LegalClock.Face("held", new BigDecimal("3"), "days", 55));
    }

    @Test
    void remembersWhetherItStoppedInTime() {
        var inTime =
                new LegalPeriod(period.startedAt(), period.dueAt(), TimeLimit.Kind.WD, null, at("2026-11-30T17:00"));
        var late = new LegalPeriod(period.startedAt(), period.dueAt(), TimeLimit.Kind.WD, null, at("2026-12-01T07:31"));

        assertThat(LegalClock.read(inTime, at("2027-01-01T00:00"), time).isLate())
                .isFalse();
        assertThat(LegalClock.read(late, at("2027-01-01T00:00"), time).isLate()).isTrue();
        assertThat(LegalClock.read(late, at("2027-01-01T00:00"), time).state()).isEqualTo(LegalClock.State.STOPPED);
    }

    @Test
    void showsPagesWhatTheyDraw() {
        var running = LegalClock.read(period, at("2026-11-25T13:30"), time);
        var almost = LegalClock.read(period, at("2026-11-30T16:45"), time);

        assertThat(running.face()).isEqualTo(new LegalClock.Face("ok", new BigDecimal("3"), "days", 55));
        assertThat(almost.face()).isEqualTo(new LegalClock.Face("soon", null, "hours", 99));
    }

    @Test
    void countsOnlyOfficeHoursOfWorkingDays() {
        assertThat(time.between(at("2026-11-23T16:00"), at("2026-11-25T08:00"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(time.between(at("2026-11-25T08:00"), at("2026-11-23T16:00"))).isEqualTo(Duration.ofMinutes(-90));
    }
}
