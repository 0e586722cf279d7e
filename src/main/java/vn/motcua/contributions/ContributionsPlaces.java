package vn.motcua.contributions;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the contribution register from the bar. */
@Configuration
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class ContributionsPlaces {

    @Bean
    NavItem contributionRegister() {
        return new NavItem(
                "/register",
                "nav.register",
                "journal-text",
                Set.of(
                        Role.CONTRIBUTIONS_OFFICER,
                        Role.BENEFITS_OFFICER,
                        Role.BENEFITS_HEAD,
                        Role.INSPECTION_INSPECTOR),
                40);
    }
}
