package vn.motcua.access;

import java.time.Clock;
import java.util.List;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The steps of signing in by the pages: the password or the provider, then the code of whoever has a second factor, then the entrance. */
@Component
class SignInSteps {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final PasswordRefusal refusal;
    private final Entrance entrance;
    private final Clock clock;

    SignInSteps(
            Accounts accounts,
            SecondFactors factors,
            SignIns signIns,
            PasswordRefusal refusal,
            Entrance entrance,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.signIns = signIns;
        this.refusal = refusal;
        this.entrance = entrance;
        this.clock = clock;
    }

    Entrance entrance() {
        return entrance;
    }

    PasswordRefusal refusal() {
        return refusal;
    }

    CodeCheck codeCheck(SessionRegistry sessions) {
        var toCode = new SimpleUrlAuthenticationFailureHandler("/login/code?error");
        return guarded(new CodeCheck(accounts, factors, signIns, clock), toCode, sessions);
    }

    /** As after a password: a new session id, a new form token, and the session in the register. */
    <T extends AbstractAuthenticationProcessingFilter> T guarded(
            T check, AuthenticationFailureHandler refused, SessionRegistry sessions) {
        check.setAuthenticationSuccessHandler(entrance);
        check.setAuthenticationFailureHandler(refused);
        check.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new RegisterSessionAuthenticationStrategy(sessions),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
        return check;
    }
}
