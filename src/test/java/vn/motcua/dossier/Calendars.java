package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

/** The agency's own calendar and hours, for tests. */
final class Calendars {

    private Calendars() {}

    static WorkingCalendar theCalendar() {
        var table = Calendars.class.getResourceAsStream("/processes/rules/figures/calendar.csv");
        try (var reader = new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8)) {
            return WorkingCalendar.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingTime theWorkingTime() {
        return new WorkingTime(theCalendar(), OfficeHours.parse("07:30-11:30,13:30-17:00"));
    }

    static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
