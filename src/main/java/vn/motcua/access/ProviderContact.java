package vn.motcua.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** Knows the provider's addresses and keys: asks for them when somebody first wants in, so that the house opens without it. */
@Component
@EnableConfigurationProperties(Provider.class)
class ProviderContact {

    static final String ID = "provider";
    static final String ANSWER = "/login/provider/answer";
    private static final String GOODBYE = "end_session_endpoint";

    private final Provider provider;
    private volatile @Nullable ClientRegistration known;

    ProviderContact(Provider provider) {
        this.provider = provider;
    }

    ClientRegistrationRepository registrations() {
        return id -> registration();
    }

    /** Where the provider ends its own session, if it says so. */
    @Nullable
    String goodbye() {
        return (String)
                registration().getProviderDetails().getConfigurationMetadata().get(GOODBYE);
    }

    private ClientRegistration registration() {
        var present = known;
        if (present == null) known = present = ask();
        return present;
    }

    private ClientRegistration ask() {
        var method = provider.clientSecret().isBlank()
                ? ClientAuthenticationMethod.NONE
                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(ID)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(method)
                .redirectUri("{baseUrl}" + ANSWER)
                .scope(OidcScopes.OPENID)
                .build();
    }
}
