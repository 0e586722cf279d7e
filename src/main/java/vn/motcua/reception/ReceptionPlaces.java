package vn.motcua.reception;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierState;
import vn.motcua.journey.DossierAct;

/** Where the desk's pages stand in the bar. */
@Configuration(proxyBeanMethods = false)
class ReceptionPlaces {

    private static final Set<Role> CLERKS = Set.of(Role.RECEPTION_CLERK);

    @Bean
    NavItem counterPlace() {
        return new NavItem("/counter", "nav.counter", "box-arrow-in-down", CLERKS, 11);
    }

    @Bean
    NavItem inboxPlace(InboxBook inbox) {
        return new NavItem("/inbox", "nav.inbox", "inbox", CLERKS, 12, officer -> inbox.count(Clerks.units(officer)));
    }

    @Bean
    NavItem supplementsPlace(Remarks remarks) {
        return new NavItem(
                "/supplements",
                "nav.supplements",
                "pause-circle",
                CLERKS,
                13,
                officer -> remarks.countAwaited(Clerks.units(officer)));
    }

    @Bean
    NavItem cataloguePlace() {
        return NavItem.aside("/procedures", "catalogue.title", "card-checklist", Set.of(Role.values()));
    }

    @Bean
    DossierAct supplementing() {
        return new DossierAct(
                "/supplements/{code}",
                "nav.supplements",
                "file-earmark-plus",
                Role.RECEPTION_CLERK,
                dossier -> dossier.state() == DossierState.AWAITING_SUPPLEMENT);
    }

    /** Whether another department has begun is seen when the page opens. */
    @Bean
    DossierAct correcting() {
        return new DossierAct(
                "/counter/corrections/{code}",
                "correction.title",
                "pencil-square",
                Role.RECEPTION_CLERK,
                dossier -> DeskCorrections.HERE.contains(dossier.state()));
    }

    /** The applicant may withdraw as long as there is no result (Circular 03/2025/TT-VPCP art. 7). */
    @Bean
    DossierAct withdrawing() {
        return new DossierAct(
                "/supplements?code={code}#withdraw",
                "supplements.withdraw",
                "arrow-return-left",
                Role.RECEPTION_CLERK,
                dossier -> !dossier.state().hasResult() && !dossier.state().isClosed());
    }
}
