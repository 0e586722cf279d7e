package vn.motcua.benefits;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
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
    NavItem suspensionPage() {
        return new NavItem("/suspensions", "nav.suspensions", "pause-circle", Set.of(Role.BENEFITS_OFFICER), 16);
    }
}
