package vn.motcua.access;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** The way through the organisation's own provider, beside the house's own; none where no provider is set. */
@Component
class ProviderSteps {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSteps.class);

    private final Provider provider;
    private final ProviderContact contact;
    private final ProviderAdmission admission;
    private final SignInSteps steps;
    private final Clock clock;

    ProviderSteps(
            Provider provider, ProviderContact contact, ProviderAdmission admission, SignInSteps steps, Clock clock) {
        this.provider = provider;
        this.contact = contact;
        this.admission = admission;
        this.steps = steps;
        this.clock = clock;
    }

    void join(HttpSecurity http, SessionRegistry sessions) {
        if (!provider.isSet()) return;
        var answer = steps.guarded(new ProviderCheck(contact.registrations(), admission), steps.refusal(), sessions);
        http.addFilterBefore(departure(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(answer, UsernamePasswordAuthenticationFilter.class);
    }

    /** Signing out leads from a form of ours to the provider; browsers ask whether it may. */
    String formTargets() {
        return provider.isSet() ? " " + provider.origin() : "";
    }

    private OAuth2AuthorizationRequestRedirectFilter departure() {
        var departure =
                new OAuth2AuthorizationRequestRedirectFilter(new ProviderRequests(contact.registrations(), clock));
        departure.setAuthenticationFailureHandler((request, response, fault) -> {
            LOG.warn("The provider of sign-ins can't be reached", fault);
            var refused = new ProviderRefused("login.provider.unreachable", provider.name());
            steps.refusal().onAuthenticationFailure(request, response, refused);
        });
        return departure;
    }
}
