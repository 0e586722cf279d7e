package vn.motcua.signatures;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads whoever keeps the accounts to the register of certificates. */
@Configuration
class SignaturesPlaces {

    @Bean
    NavItem certificatesPlace() {
        return new NavItem("/certificates", "nav.certificates", "patch-check", Set.of(Role.ACCESS_ADMINISTRATOR), 72);
    }
}
