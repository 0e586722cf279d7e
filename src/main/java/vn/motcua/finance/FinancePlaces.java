package vn.motcua.finance;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.DossierAct;

/** Leads to the payments: from the bar of every page, with the number of orders that wait to go out, and from a list's dossier. */
@Configuration
class FinancePlaces {

    @Bean
    DossierAct paymentList(Procedures procedures) {
        return new DossierAct(
                "/payments/lists/{code}",
                "finance.list.open",
                "list-ol",
                Role.FINANCE_ACCOUNTANT,
                dossier -> dossier.state().hasResult()
                        && procedures
                                .find(dossier.procedure())
                                .filter(Procedure::isList)
                                .isPresent());
    }

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
