package vn.motcua.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks whoever is signed in for his own password again (OWASP ASVS 5.0, 7.5.3). Whoever guesses at a desk left open waits,
 * longer each time (6.3.1). For whom there is no password, having proved himself at the provider some minutes ago stands for it.
 */
@Service
public class PasswordProof {

    private static final String INSIDE = "password proof";

    private final Accounts accounts;
    private final Patience patience;
    private final Provider provider;
    private final Clock clock;

    PasswordProof(Accounts accounts, Patience patience, Provider provider, Clock clock) {
        this.accounts = accounts;
        this.patience = patience;
        this.provider = provider;
        this.clock = clock;
    }

    /** @throws AccountRefused at this field, if the password is wrong or was wrong too often to be heard now, or the provider's word too old */
    public void demand(Actor person, @Nullable String password, String field) {
        if (Acting.officer().filter(Officer::isPasswordless).isPresent()) demandProvided(field);
        else demandPassword(person, password, field);
    }

    private void demandProvided(String field) {
        var provided = Way.present().provided();
        if (provided == null || !provided.isFresh(clock.instant()))
            throw new AccountRefused(field, "account.provider.again", provider.name());
    }

    private void demandPassword(Actor person, @Nullable String password, String field) {
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
