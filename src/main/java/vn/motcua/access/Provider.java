package vn.motcua.access;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * The organisation's own provider of sign-ins (OpenID Connect): none unless an issuer is named. Which of its claims names the
 * account is a setting; without one, only registered subjects come in. Its second factor counts where a setting says by which word.
 */
@ConfigurationProperties("motcua.oidc")
record Provider(
        @DefaultValue("") String issuer,
        @DefaultValue("motcua") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String name,
        @DefaultValue("") String accountClaim,
        @DefaultValue List<String> secondFactorAcr,
        @DefaultValue List<String> secondFactorAmr) {

    boolean isSet() {
        return !issuer.isBlank();
    }

    /** Where browsers are sent to, as a content policy names it. */
    String origin() {
        var address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** What the setting's claim names, if there is one. */
    @Nullable
    String named(OidcIdToken token) {
        return accountClaim.isBlank() ? null : token.getClaimAsString(accountClaim);
    }

    /** Whether the provider says that it asked for a second factor, in a word that counts here. */
    boolean askedTwice(OidcIdToken token) {
        var methods = token.getAuthenticationMethods();
        return secondFactorAcr.contains(String.valueOf(token.getAuthenticationContextClass()))
                || methods != null && methods.stream().anyMatch(secondFactorAmr::contains);
    }
}
