package vn.motcua.calendar;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads whoever keeps the calendar to it. */
@Configuration(proxyBeanMethods = false)
class CalendarPlaces {

    @Bean
    NavItem calendarPlace() {
        return new NavItem("/calendar", "nav.calendar", "calendar3", Set.of(Role.ACCESS_ADMINISTRATOR), 80);
    }
}
