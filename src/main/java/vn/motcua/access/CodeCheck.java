package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.access.SignIns.Outcome;

/** The second half of signing in: takes the code of whoever has given the right password, and only then lets him in. */
final class CodeCheck extends AbstractAuthenticationProcessingFilter {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final Clock clock;

    CodeCheck(Accounts accounts, SecondFactors factors, SignIns signIns, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login/code"));
        this.accounts = accounts;
        this.factors = factors;
        this.signIns = signIns;
        this.clock = clock;
        setAuthenticationManager(presented -> presented);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var halfWay = HalfWay.of(request, clock.instant())
                .orElseThrow(() -> new InsufficientAuthenticationException("No password was given"));
        var way = new Way(take(halfWay, request), halfWay.provided());
        var officer = accounts.loadUserByUsername(halfWay.account());
        if (!officer.isEnabled()) throw new LockedException("Locked since the password was given");
        HalfWay.forget(request);
        return way.enteredBy(officer);
    }

    private Proof take(HalfWay halfWay, HttpServletRequest request) {
        var account = halfWay.account();
        try {
            return factors.take(account, request.getParameter(PresentedCode.FIELD));
        } catch (CodeRefused refused) {
            signIns.write(account, request.getRemoteAddr(), Outcome.REFUSED, new Way(Proof.CODE, halfWay.provided()));
            throw new BadCredentialsException("The code was refused", refused);
        }
    }
}
