package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignIns.Outcome;

/** Writes down who came in, from where and by which way, and leads on to where he wanted to go. */
@Component
class Entrance extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignIns signIns;
    private final Sessions sessions;

    Entrance(SignIns signIns, Sessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var account = authentication.getName();
        var address = request.getRemoteAddr();
        signIns.write(account, address, Outcome.ENTERED, Way.of(authentication));
        sessions.openedElsewhere(account, address)
                .ifPresent(other -> signIns.writeTwoPlaces(account, address, other.address()));
        sessions.opened(request.getSession().getId(), address);
        var renewing = Renewing.of(request);
        if (renewing.isPresent())
            getRedirectStrategy().sendRedirect(request, response, renewing.get().back());
        else super.onAuthenticationSuccess(request, response, authentication);
    }
}
