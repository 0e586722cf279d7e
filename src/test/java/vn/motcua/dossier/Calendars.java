package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** The agency's own calendar, hours and texts, for tests. */
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

    static MessageSource theMessages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/dossier");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static PrintedForms theForms() {
        try {
            return new PrintedForms(new ClassPathResource("processes/rules/figures/forms.csv"), new Wording());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
