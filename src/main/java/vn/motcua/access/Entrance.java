package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.access.SignIns.Outcome;

/** Writes down who came in by the sign-in page and leads on to where he wanted to go. */
@Component
class Entrance extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignIns signIns;

    Entrance(SignIns signIns) {
        this.signIns = signIns;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var proof = authentication.getDetails() instanceof Proof last ? last : Proof.PASSWORD;
        signIns.write(authentication.getName(), request.getRemoteAddr(), Outcome.ENTERED, proof);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
