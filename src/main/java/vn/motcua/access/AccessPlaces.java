package vn.motcua.access;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads whoever keeps the accounts to them, and whoever answers for rights to the access matrix. */
@Configuration(proxyBeanMethods = false)
class AccessPlaces {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());

    @Bean
    NavItem accountsPlace() {
        return new NavItem("/accounts", "nav.accounts", "people", Set.of(Role.ACCESS_ADMINISTRATOR), 70);
    }

    @Bean
    NavItem ownAccountPlace() {
        return NavItem.aside("/account", "account.own", "person-circle", EVERYBODY);
    }

    @Bean
    NavItem secondFactorPlace() {
        return NavItem.aside("/account/second-factor", "factor.title", "shield-lock", EVERYBODY);
    }

    /** Whoever's bar is full comes to it from his own account. */
    @Bean
    NavItem matrixPlace() {
        return new NavItem("/access", "nav.matrix", "shield-check", Set.of(Role.ACCESS_ADMINISTRATOR), 75);
    }
}
