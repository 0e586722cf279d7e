package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Calendars.at;
import static vn.motcua.dossier.Calendars.theWorkingTime;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class LegalClockTests {

    private final WorkingTime time = theWorkingTime();
    private final Wording wording = new Wording();
    private final LegalPeriod period = LegalPeriod.running(at("2026-11-18T09:00"), at("2026-11-30T17:00"));

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest(name = "at {0}: {1}, {2}, {3} %")
    @CsvSource({
        "2026-11-18T09:00, ON_TIME, 'còn 7,5 ngày làm việc', 0",
        "2026-11-24T10:00, ON_TIME, 'còn 4 ngày làm việc', 48",
        "2026-11-25T13:30, ON_TIME, 'còn 3 ngày làm việc', 55",
        "2026-11-29T10:00, SOON, 'còn 7,5 giờ làm việc', 87",
        "2026-11-30T14:00, SOON, 'còn 3 giờ làm việc', 94",
        "2026-11-30T16:45, SOON, 'còn dưới nửa giờ làm việc', 99",
        "2026-11-30T18:00, LATE, 'vừa quá hạn', 100",
        "2026-12-01T14:00, LATE, 'quá hạn 4,5 giờ làm việc', 100",
        "2026-12-03T11:30, LATE, 'quá hạn 2,5 ngày làm việc', 100"
    })
    void saysHowMuchWorkingTimeIsLeft(String now, LegalClock.State state, String words, int share) {
        LocaleContextHolder.setLocale(Wording.VIETNAMESE);

        var clock = LegalClock.read(period, at(now), time);

        assertThat(clock.state()).isEqualTo(state);
        assertThat(wording.clock(clock)).isEqualTo(words);
        assertThat(clock.share()).isEqualTo(share);
    }

    @Test
    void countsDaysWithoutHolidaysWhereTheLawDoes() {
        LocaleContextHolder.setLocale(Wording.VIETNAMESE);
        var pension = new LegalPeriod(at("2026-11-09T09:00"), at("2026-11-30T17:00"), TimeLimit.Kind.CDX, null, null);

        var clock = LegalClock.read(pension, at("2026-11-21T09:00"), time);

        assertThat(wording.clock(clock)).isEqualTo("còn 8 ngày, trừ lễ");
    }

    @Test
    void standsStillWhileTheDossierAwaitsASupplement() {
        LocaleContextHolder.setLocale(Wording.VIETNAMESE);
        var paused =
                new LegalPeriod(period.startedAt(), period.dueAt(), TimeLimit.Kind.WD, at("2026-11-25T13:30"), null);

        var clock = LegalClock.read(paused, at("2026-12-20T09:00"), time);

        assertThat(clock.state()).isEqualTo(LegalClock.State.PAUSED);
        assertThat(wording.clock(clock)).isEqualTo("tạm dừng, còn 3 ngày làm việc");
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
    void speaksTheReadersLanguage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(wording.clock(LegalClock.read(period, at("2026-11-25T13:30"), time)))
                .isEqualTo("3 working days left");
        assertThat(wording.clock(LegalClock.read(period, at("2026-11-30T16:00"), time)))
                .isEqualTo("1 working hour left");
    }

    @Test
    void countsOnlyOfficeHoursOfWorkingDays() {
        assertThat(time.between(at("2026-11-23T16:00"), at("2026-11-25T08:00"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(time.between(at("2026-11-25T08:00"), at("2026-11-23T16:00"))).isEqualTo(Duration.ofMinutes(-90));
    }
}
