package vn.motcua.director;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
import vn.motcua.journey.TaskPage;

/** Leads to the signing desk: from the bar, and from the worklist instead of the common task page. */
@Configuration
class DirectorPlaces {

    @Bean
    NavItem signingDesk() {
        return new NavItem("/signing", "nav.signing", "pen", Set.of(Role.DIRECTOR_SIGNATORY), 15);
    }

    @Bean
    TaskPage decisions() {
        return new TaskPage("signDecision", "/signing/{task}");
    }

    @Bean
    TaskPage suspensions() {
        return new TaskPage("signSuspension", "/signing/{task}");
    }

    @Bean
    TaskPage apologies() {
        return new TaskPage("signApology", "/signing/{task}");
    }
}
