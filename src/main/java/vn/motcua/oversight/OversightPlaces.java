package vn.motcua.oversight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.PersonalNotice;
import vn.motcua.access.PersonalNotice.Said;
import vn.motcua.access.Role;

/** Leads reviewers to the rights they answer for, and tells whoever keeps accounts of reviews that are overdue. */
@Configuration(proxyBeanMethods = false)
class OversightPlaces {

    private static final Set<Role> ANSWERABLE = Set.of(Role.DIRECTOR_SIGNATORY, Role.ACCESS_ADMINISTRATOR);
    private static final Set<Role> REVIEWERS =
            Set.of(Role.CONTRIBUTIONS_HEAD, Role.BENEFITS_HEAD, Role.HEALTHINSURANCE_HEAD, Role.FINANCE_CHIEF);

    /** Heads, whose bar is full, are told beside their own name. */
    @Bean
    NavItem rightsPlace(Reviews reviews, LentAccounts lent) {
        return new NavItem(
                "/rights",
                "nav.rights",
                "person-check",
                Set.of(Role.DIRECTOR_SIGNATORY, Role.INSPECTION_INSPECTOR, Role.ACCESS_ADMINISTRATOR),
                74,
                person -> reviews.waitingFor(person) + (SignPages.isFor(person) ? lent.waitingFor(person) : 0));
    }

    @Bean
    PersonalNotice reviewsThatWait(Reviews reviews) {
        return person -> said(
                "review.waiting.notice", REVIEWERS.stream().anyMatch(person::holds) ? reviews.waitingFor(person) : 0);
    }

    @Bean
    PersonalNotice overdueReviews(Reviews reviews) {
        return person -> said(
                "review.overdue.notice", ANSWERABLE.stream().anyMatch(person::holds) ? reviews.overdueFor(person) : 0);
    }

    private static Optional<Said> said(String messageKey, int count) {
        return count == 0 ? Optional.empty() : Optional.of(new Said(messageKey, List.of(count), "/rights"));
    }
}
