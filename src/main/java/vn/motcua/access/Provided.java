package vn.motcua.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** A sign-in at a provider: at which, the token that ends it there, and when the person proved himself there. */
record Provided(String issuer, String idToken, @Nullable Instant provedAt) implements Serializable {

    private static final Duration FRESH = Duration.ofMinutes(5);

    static Provided by(OidcIdToken token) {
        return new Provided(token.getIssuer().toString(), token.getTokenValue(), token.getAuthenticatedAt());
    }

    /** Whether it was so short a time ago that it stands for the password asked for again. */
    boolean isFresh(Instant now) {
        return provedAt != null && now.isBefore(provedAt.plus(FRESH));
    }
}
