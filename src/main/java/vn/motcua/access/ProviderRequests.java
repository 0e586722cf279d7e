package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends people to the provider, with a proof key for the code that comes back (RFC 7636): to sign in, or, signed in already, to
 * prove themselves anew, for which the provider has to ask again whatever it remembers.
 */
final class ProviderRequests implements OAuth2AuthorizationRequestResolver {

    static final String START = "/login/provider";
    static final String AGAIN = "/login/provider/again";

    private final DefaultOAuth2AuthorizationRequestResolver ways;
    private final Clock clock;

    ProviderRequests(ClientRegistrationRepository registrations, Clock clock) {
        this.ways = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        this.ways.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case START -> resolve(request, ProviderContact.ID);
            case AGAIN -> again(request);
            default -> null;
        };
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        Renewing.forget(request);
        return ways.resolve(request, registration);
    }

    private @Nullable OAuth2AuthorizationRequest again(HttpServletRequest request) {
        var person = Acting.officer();
        var usual = resolve(request, ProviderContact.ID);
        if (person.isEmpty() || usual == null) return usual;
        Renewing.begin(person.get(), clock.instant(), request);
        return OAuth2AuthorizationRequest.from(usual)
                .additionalParameters(asked -> {
                    asked.put("prompt", "login");
                    asked.put("max_age", "0");
                })
                .build();
    }
}
