package vn.motcua.law;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the law register from the bar. */
@Configuration(proxyBeanMethods = false)
class LawPlaces {

    @Bean
    NavItem lawRegister() {
        return new NavItem("/law", "nav.law", "book", Set.of(Role.values()), 60);
    }
}
