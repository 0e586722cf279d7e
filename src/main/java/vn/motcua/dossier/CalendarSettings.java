package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The agency's calendar, office hours and what its papers say of it, all a site's own to set. */
@Configuration
@EnableConfigurationProperties(IssuingAgency.class)
class CalendarSettings {

    @Bean
    WorkingCalendar publishedCalendar(
            @Value("${motcua.calendar:classpath:processes/rules/figures/calendar.csv}") Resource table)
            throws IOException {
        try (var reader = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8)) {
            return WorkingCalendar.read(reader);
        }
    }

    @Bean
    WorkingTime workingTime(CalendarBook book, @Value("${motcua.office-hours:07:30-11:30,13:30-17:00}") String hours) {
        return new WorkingTime(book::calendar, OfficeHours.parse(hours));
    }
}
