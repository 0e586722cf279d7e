package vn.motcua.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads whoever owes a code to the page that asks for it, and everybody else who was refused back to the sign-in page. */
@Component
class PasswordRefusal extends SimpleUrlAuthenticationFailureHandler {

    private final Clock clock;

    PasswordRefusal(Clock clock) {
        super("/login?error");
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        HalfWay.forget(request);
        if (exception instanceof CodeNeeded needed) {
            new HalfWay(needed.account(), needed.provided(), clock.instant()).keep(request);
            getRedirectStrategy().sendRedirect(request, response, "/login/code");
        } else super.onAuthenticationFailure(request, response, exception);
    }
}
