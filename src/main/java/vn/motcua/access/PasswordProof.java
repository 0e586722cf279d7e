package vn.motcua.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks whoever is signed in for his own password again (OWASP ASVS 5.0, 7.5.3). Whoever guesses at a desk left open waits,
 * longer each time (6.3.1).
 */
@Service
public class PasswordProof {

    private static final String INSIDE = "password proof";

    private final Accounts accounts;
    private final Patience patience;

    PasswordProof(Accounts accounts, Patience patience) {
        this.accounts = accounts;
        this.patience = patience;
    }

    /** @throws AccountRefused at this field, if the password is wrong or was wrong too often to be heard now */
    public void demand(Actor person, @Nullable String password, String field) {
        var account = person.account();
        var wait = patience.remaining(account, INSIDE);
        if (!wait.isZero()) throw new AccountRefused(field, "account.password.wait", Patience.seconds(wait));
        if (password == null || !accounts.confirms(person, password)) {
            patience.failed(account, INSIDE);
            throw new AccountRefused(field, "account.password.wrong");
        }
        patience.succeeded(account, INSIDE);
    }
}
