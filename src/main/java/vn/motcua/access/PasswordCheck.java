package vn.motcua.access;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.motcua.access.SignIns.Outcome;

/**
 * Checks a password as long as patience lasts, and writes down whoever was refused. For an account with a second factor the right
 * password isn't enough: it leads to the code.
 */
final class PasswordCheck extends DaoAuthenticationProvider {

    private final Patience patience;
    private final SignIns signIns;

    PasswordCheck(Accounts accounts, PasswordEncoder passwords, Patience patience, SignIns signIns) {
        super(accounts);
        setPasswordEncoder(passwords);
        this.patience = patience;
        this.signIns = signIns;
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails officer, UsernamePasswordAuthenticationToken presented) {
        var account = officer.getUsername();
        var address = address(presented);
        var wait = patience.remaining(account, address);
        if (!wait.isZero()) {
            signIns.write(account, address, Outcome.MADE_TO_WAIT);
            throw new TooManyGuesses(wait);
        }
        try {
            super.additionalAuthenticationChecks(officer, presented);
        } catch (BadCredentialsException wrong) {
            patience.failed(account, address);
            signIns.write(account, address, Outcome.REFUSED);
            throw wrong;
        }
        patience.succeeded(account, address);
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication presented, UserDetails officer) {
        if (((Officer) officer).hasSecondFactor()) throw new CodeNeeded(officer.getUsername(), null);
        return super.createSuccessAuthentication(principal, presented, officer);
    }

    private static String address(UsernamePasswordAuthenticationToken presented) {
        return presented.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "-";
    }
}
