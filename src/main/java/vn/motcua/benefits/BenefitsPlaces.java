package vn.motcua.benefits;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.journey.DossierAct;

/** What the department can do outside its tasks: with a dossier, and from the bar. */
@Configuration(proxyBeanMethods = false)
class BenefitsPlaces {

    @Bean
    DossierAct correctingFacts(Corrections corrections) {
        return new DossierAct(
                "/dossiers/{code}/facts",
                "benefits.facts.title",
                "pencil-square",
                Role.BENEFITS_OFFICER,
                corrections::isOpen);
    }

    @Bean
    DossierAct seeingListAsOfficer() {
        return seeingList(Role.BENEFITS_OFFICER);
    }

    @Bean
    DossierAct seeingListAsHead() {
        return seeingList(Role.BENEFITS_HEAD);
    }

    @Bean
    DossierAct seeingListAsSignatory() {
        return seeingList(Role.DIRECTOR_SIGNATORY);
    }

    @Bean
    DossierAct seeingListAsClerk() {
        return seeingList(Role.RECEPTION_CLERK);
    }

    private static DossierAct seeingList(Role role) {
        return new DossierAct("/dossiers/{code}/list", "lists.open", "list-check", role, Dossier::isList);
    }

    @Bean
    NavItem surgePage() {
        return new NavItem(
                "/surges", "nav.surges", "graph-up-arrow", Set.of(Role.BENEFITS_HEAD, Role.DIRECTOR_SIGNATORY), 17);
    }

    @Bean
    NavItem suspensionPage() {
        return new NavItem("/suspensions", "nav.suspensions", "pause-circle", Set.of(Role.BENEFITS_OFFICER), 16);
    }
}
