package vn.motcua.notices;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.Bell;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;
import vn.motcua.journey.DossierAct;
import vn.motcua.journey.Following;

/** Puts the bell into every page's bar, and leads the administrator to what didn't leave the house. */
@Configuration(proxyBeanMethods = false)
class NoticePlaces {

    @Bean
    Bell bell(Notices notices) {
        return officer -> notices.unread(officer.getUsername());
    }

    @Bean
    Following following(Followers followers) {
        return (officer, dossier) -> followers.isFollowing(officer.getUsername(), dossier);
    }

    @Bean
    DossierAct consent() {
        return new DossierAct(
                "/dossiers/{code}/consent",
                "notices.consent",
                "chat-left-text",
                Role.RECEPTION_CLERK,
                dossier -> dossier.returned() == null);
    }

    @Bean
    NavItem noticesPlace() {
        return NavItem.aside("/notices", "notices.title", "bell", Set.of(Role.values()));
    }

    @Bean
    NavItem choicesPlace() {
        return NavItem.aside("/notices/choices", "notices.choices", "sliders", Set.of(Role.values()));
    }

    @Bean
    NavItem lettersPlace() {
        return new NavItem("/letters", "nav.letters", "envelope", Set.of(Role.ACCESS_ADMINISTRATOR), 80);
    }
}
