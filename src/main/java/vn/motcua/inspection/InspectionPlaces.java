package vn.motcua.inspection;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the sessions of inspection from the bar. */
@Configuration
class InspectionPlaces {

    @Bean
    NavItem inspectionSessions() {
        return new NavItem(
                "/inspections",
                "nav.inspections",
                "clipboard-check",
                Set.of(Role.INSPECTION_INSPECTOR, Role.DIRECTOR_SIGNATORY),
                55);
    }
}
