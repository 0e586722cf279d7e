package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Takes the provider's answer: exchanges the code, checks the token's signature, issuer, audience, nonce and days, and lets in whom
 * {@link ProviderAdmission} admits. Nothing else of what the provider says is asked for or kept.
 */
final class ProviderCheck extends OAuth2LoginAuthenticationFilter {

    private final ProviderAdmission admission;

    ProviderCheck(ClientRegistrationRepository registrations, ProviderAdmission admission) {
        super(registrations, new NothingKept(), ProviderContact.ANSWER);
        this.admission = admission;
        setAuthenticationManager(new ProviderManager(new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                request -> new DefaultOidcUser(List.of(), request.getIdToken()))));
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var renewing = Renewing.take(request);
        var answered = super.attemptAuthentication(request, response);
        var token = ((OidcUser) Objects.requireNonNull(answered.getPrincipal())).getIdToken();
        return admission.admit(token, renewing, request.getRemoteAddr());
    }

    /** The provider's access token opens nothing that this house needs. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
