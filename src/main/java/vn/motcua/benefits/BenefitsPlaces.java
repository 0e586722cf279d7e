package vn.motcua.benefits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.Role;
import vn.motcua.journey.DossierAct;

/** What the department can do with a dossier outside its tasks. */
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
}
