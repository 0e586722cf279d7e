package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Calendars.theCalendar;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = theCalendar();

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, true", "2025-01-27, false", "2025-01-31, false", "2025-02-03, true",
        "2025-04-07, false", "2025-04-26, true", "2025-05-02, false", "2025-09-01, false",
        "2026-01-02, false", "2026-01-10, true", "2026-01-17, false", "2026-02-13, true",
        "2026-02-16, false", "2026-02-20, false", "2026-02-23, true", "2026-04-27, false",
        "2026-08-22, true", "2026-08-31, false", "2026-09-02, false", "2026-09-03, true",
        "2026-11-23, true", "2026-11-24, false", "2026-11-28, false", "2027-05-03, false"
    })
    void knowsWhichDaysTheOfficeWorks(LocalDate date, boolean works) {
        assertThat(calendar.isWorkingDay(date)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-26, true", "2026-04-27, true", "2026-01-02, false", "2026-08-31, false", "2026-11-22, false"})
    void tellsPublicHolidaysFromOtherDaysOff(LocalDate date, boolean holiday) {
        assertThat(calendar.isPublicHoliday(date)).isEqualTo(holiday);
    }

    @Test
    void confirmsOnlyYearsWhoseDaysAreAllPublished() {
        assertThat(calendar.isConfirmed(2025)).isTrue();
        assertThat(calendar.isConfirmed(2026)).isTrue();
        assertThat(calendar.isConfirmed(2027)).isFalse();
        assertThat(calendar.covers(2027)).isTrue();
        assertThat(calendar.covers(2028)).isFalse();
    }

    @Test
    void givesElevenHolidaysBefore2026AndTwelveSince() {
        assertThat(calendar.of(2025)).filteredOn(CalendarDay::isPublicHoliday).hasSize(11);
        assertThat(calendar.of(2026))
                .filteredOn(day -> day.type() == CalendarDay.Type.HOLIDAY)
                .hasSize(12);
        assertThat(calendar.of(2027))
                .filteredOn(day -> day.type() == CalendarDay.Type.HOLIDAY)
                .hasSize(12);
    }

    @Test
    void refusesATableThatNamesADayTwice() {
        var table = new StringReader("date,type,source,confidence\n2026-01-01,HOLIDAY,a,V\n2026-01-01,SWAP_OFF,b,V\n");

        assertThatThrownBy(() -> WorkingCalendar.read(table)).hasMessageContaining("2026-01-01");
    }
}
