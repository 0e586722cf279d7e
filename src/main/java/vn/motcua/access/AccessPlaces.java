package vn.motcua.access;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads whoever keeps the accounts to them. */
@Configuration(proxyBeanMethods = false)
class AccessPlaces {

    @Bean
    NavItem accountsPlace() {
        return new NavItem("/accounts", "nav.accounts", "people", Set.of(Role.ACCESS_ADMINISTRATOR), 70);
    }
}
