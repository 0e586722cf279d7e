package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Somebody who is signed in proves himself anew at the provider, and comes back to the page he left for it. */
record Renewing(String account, Instant since, String back) implements Serializable {

    private static final String PLACE = Renewing.class.getName();
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final String OWN_ACCOUNT = "/account";

    static void begin(Officer person, Instant now, HttpServletRequest request) {
        var renewing = new Renewing(person.actor().account(), now, left(request));
        request.getSession().setAttribute(PLACE, renewing);
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(PLACE);
    }

    /** Who renews in this session; it counts for one answer of the provider. */
    static Optional<Renewing> take(HttpServletRequest request) {
        var session = request.getSession(false);
        var found = session == null ? null : session.getAttribute(PLACE);
        forget(request);
        request.setAttribute(PLACE, found);
        return of(request);
    }

    /** Who has renewed by this request. */
    static Optional<Renewing> of(HttpServletRequest request) {
        return request.getAttribute(PLACE) instanceof Renewing one ? Optional.of(one) : Optional.empty();
    }

    /** @throws ProviderRefused if it is another person, or one who didn't prove himself anew */
    void demand(String account, OidcIdToken token) {
        if (!account.equals(this.account)) throw new ProviderRefused("login.provider.other");
        var proved = token.getAuthenticatedAt();
        if (proved == null || proved.isBefore(since.minus(CLOCKS_DIFFER)))
            throw new ProviderRefused("login.provider.stale");
    }

    /** The page of this house from which the request came. */
    private static String left(HttpServletRequest request) {
        var path = path(request.getHeader(HttpHeaders.REFERER), request);
        return path == null || !path.startsWith("/") || path.startsWith("//") ? OWN_ACCOUNT : path;
    }

    private static @Nullable String path(@Nullable String referer, HttpServletRequest request) {
        if (referer == null) return null;
        try {
            var address = new URI(referer);
            return request.getServerName().equals(address.getHost()) ? address.getPath() : null;
        } catch (URISyntaxException nonsense) {
            return null;
        }
    }
}
