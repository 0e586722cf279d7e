package vn.motcua.reporting;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the register from the bar. */
@Configuration
class ReportingPlaces {

    @Bean
    NavItem dossierRegister() {
        return new NavItem(
                "/dossier-register",
                "nav.dossierRegister",
                "journal-text",
                Set.of(
                        Role.RECEPTION_CLERK,
                        Role.BENEFITS_HEAD,
                        Role.DIRECTOR_SIGNATORY,
                        Role.ARCHIVE_ARCHIVIST,
                        Role.INSPECTION_INSPECTOR),
                60);
    }
}
