package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** After signing out: ends the provider's session as well, so that the next person at the desk doesn't come in as this one. */
@Component
class ProviderLogout implements LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogout.class);
    private static final String BYE = "/login?bye";

    private final ProviderContact contact;
    private final DefaultRedirectStrategy way = new DefaultRedirectStrategy();

    ProviderLogout(ProviderContact contact) {
        this.contact = contact;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var provided = Way.of(authentication).provided();
        var goodbye = provided == null ? null : goodbye();
        if (provided == null || goodbye == null) way.sendRedirect(request, response, BYE);
        else way.sendRedirect(request, response, address(goodbye, provided, request));
    }

    private @Nullable String goodbye() {
        try {
            return contact.goodbye();
        } catch (RuntimeException unreachable) {
            LOG.warn("The provider's session can't be ended", unreachable);
            return null;
        }
    }

    private static String address(String goodbye, Provided provided, HttpServletRequest request) {
        var back = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/login")
                .queryParam("bye")
                .toUriString();
        return UriComponentsBuilder.fromUriString(goodbye)
                .queryParam("id_token_hint", provided.idToken())
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(back)
                .toUriString();
    }
}
