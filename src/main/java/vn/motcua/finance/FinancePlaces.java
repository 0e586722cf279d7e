package vn.motcua.finance;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the payments from the bar of every page, with the number of orders that wait to go out. */
@Configuration
class FinancePlaces {

    @Bean
    NavItem payments(Queues queues) {
        return new NavItem(
                "/payments",
                "nav.payments",
                "cash-stack",
                Set.of(Role.FINANCE_ACCOUNTANT, Role.FINANCE_CHIEF),
                15,
                queues::waiting);
    }
}
