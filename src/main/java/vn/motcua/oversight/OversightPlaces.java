package vn.motcua.oversight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.NavItem;
import vn.motcua.access.Officer;
import vn.motcua.access.PersonalNotice;
import vn.motcua.access.PersonalNotice.Said;
import vn.motcua.access.Role;

/** Tells reviewers beside their own names what waits for them, and leads whoever keeps accounts to all reviews. */
@Configuration(proxyBeanMethods = false)
class OversightPlaces {

    private static final String REVIEWS = "/rights";
    private static final Set<Role> ANSWERABLE = Set.of(Role.DIRECTOR_SIGNATORY, Role.ACCESS_ADMINISTRATOR);
    private static final Set<Role> REVIEWERS = Set.of(
            Role.CONTRIBUTIONS_HEAD,
            Role.BENEFITS_HEAD,
            Role.HEALTHINSURANCE_HEAD,
            Role.FINANCE_CHIEF,
            Role.DIRECTOR_SIGNATORY,
            Role.ACCESS_ADMINISTRATOR);

    @Bean
    NavItem rightsPlace() {
        return new NavItem(REVIEWS, "nav.rights", "person-check", Set.of(Role.ACCESS_ADMINISTRATOR), 74);
    }

    @Bean
    PersonalNotice reviewsThatWait(Reviews reviews) {
        return person -> said("review.waiting.notice", count(person, REVIEWERS, reviews::waitingFor), REVIEWS);
    }

    @Bean
    PersonalNotice overdueReviews(Reviews reviews) {
        return person -> said("review.overdue.notice", count(person, ANSWERABLE, reviews::overdueFor), REVIEWS);
    }

    @Bean
    PersonalNotice signsThatWait(LentAccounts lent) {
        return person -> said("sign.waiting.notice", count(person, ANSWERABLE, lent::waitingFor), "/lent-accounts");
    }

    /** Asked of nobody else, so that their pages cost no statement more. */
    private static int count(Officer person, Set<Role> roles, ToIntFunction<Officer> waiting) {
        return roles.stream().anyMatch(person::holds) ? waiting.applyAsInt(person) : 0;
    }

    private static Optional<Said> said(String messageKey, int count, String path) {
        return count == 0 ? Optional.empty() : Optional.of(new Said(messageKey, List.of(count), path));
    }
}
