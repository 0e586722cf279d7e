package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Role;

/** Leads to the worklist and to the look-up of dossiers, for everybody who works on dossiers. */
@Configuration
class TasklistPlaces {

    private static final Set<Role> ON_DOSSIERS = Arrays.stream(Role.values())
            .filter(role -> role.duty().isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Role> SUPERIORS = Set.of(
            Role.CONTRIBUTIONS_HEAD,
            Role.BENEFITS_HEAD,
            Role.HEALTHINSURANCE_HEAD,
            Role.DIRECTOR_SIGNATORY,
            Role.FINANCE_CHIEF);

    @Bean
    NavItem worklistPlace(Worklist worklist) {
        var mine = List.of(Wanted.of("mine", null, null, null));
        return new NavItem(
                "/tasks", "nav.worklist", "list-task", ON_DOSSIERS, 10, officer -> worklist.counts(mine, officer)
                        .get(0));
    }

    @Bean
    NavItem touchedPlace() {
        return NavItem.aside("/tasks/touched", "worklist.touched", "clock-history", ON_DOSSIERS);
    }

    @Bean
    NavItem opinionsPlace() {
        return NavItem.aside("/opinions", "opinion.title", "chat-left-quote", ON_DOSSIERS);
    }

    @Bean
    NavItem substitutionsPlace() {
        return NavItem.aside("/substitutions", "substitution.title", "person-workspace", SUPERIORS);
    }

    @Bean
    NavItem dossiersPlace() {
        return new NavItem("/dossiers", "nav.dossiers", "folder2-open", ON_DOSSIERS, 20);
    }

    @Bean
    NavItem teamPlace() {
        return NavItem.aside("/team", "team.title", "people", SUPERIORS);
    }
}
