package vn.motcua.archive;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the archive from the bar. */
@Configuration
class ArchivePlaces {

    @Bean
    NavItem archiveSearch() {
        return new NavItem(
                "/archive",
                "nav.archive",
                "archive",
                Set.of(Role.ARCHIVE_ARCHIVIST, Role.INSPECTION_INSPECTOR, Role.DIRECTOR_SIGNATORY),
                50);
    }
}
