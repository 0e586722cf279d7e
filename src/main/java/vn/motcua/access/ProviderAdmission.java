package vn.motcua.access;

import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.access.SignIns.Outcome;

/**
 * Admits whom the provider has let in, to an account that exists already and by what that account may do here: the provider opens no
 * account, grants no role and unlocks nothing (official letter 771/BHXH-TTKT section 3).
 */
@Component
class ProviderAdmission {

    private final Provider provider;
    private final ProviderSubjects subjects;
    private final Accounts accounts;
    private final SignIns signIns;

    ProviderAdmission(Provider provider, ProviderSubjects subjects, Accounts accounts, SignIns signIns) {
        this.provider = provider;
        this.subjects = subjects;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /** @throws org.springframework.security.core.AuthenticationException unless the person may enter now */
    Authentication admit(OidcIdToken token, Optional<Renewing> renewing, String address) {
        var account = subjects.account(token)
                .orElseThrow(() -> new ProviderRefused("login.provider.unknown", provider.name(), token.getSubject()));
        renewing.ifPresent(one -> one.demand(account, token));
        var way = new Way(Proof.PROVIDER, Provided.by(token));
        var officer = accounts.loadUserByUsername(account);
        if (!officer.isEnabled()) {
            signIns.write(account, address, Outcome.REFUSED, way);
            throw new LockedException("Locked here, whatever the provider says");
        }
        if (renewing.isEmpty() && officer.hasSecondFactor() && !provider.askedTwice(token))
            throw new CodeNeeded(account, way.provided());
        return way.enteredBy(officer);
    }
}
