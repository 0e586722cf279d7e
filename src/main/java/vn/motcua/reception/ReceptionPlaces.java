package vn.motcua.reception;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Where the desk's pages stand in the bar. */
@Configuration(proxyBeanMethods = false)
class ReceptionPlaces {

    private static final Set<Role> CLERKS = Set.of(Role.RECEPTION_CLERK);

    @Bean
    NavItem counterPlace() {
        return new NavItem("/counter", "nav.counter", "box-arrow-in-down", CLERKS, 11);
    }

    @Bean
    NavItem supplementsPlace(Remarks remarks) {
        return new NavItem(
                "/supplements",
                "nav.supplements",
                "pause-circle",
                CLERKS,
                12,
                officer -> remarks.countAwaited(Clerks.units(officer)));
    }
}
