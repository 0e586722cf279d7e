package vn.motcua.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.access.SecondFactors.Proof;

/** The way somebody came in: by which proof last, and by which provider if by one. */
record Way(Proof proof, @Nullable Provided provided) implements Serializable {

    private static final Way BY_PASSWORD = new Way(Proof.PASSWORD, null);

    static Way of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof Way way ? way : BY_PASSWORD;
    }

    /** The way by which the acting person came in. */
    static Way present() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Somebody who has proved all he owes is signed in. */
    Authentication enteredBy(Officer officer) {
        officer.eraseCredentials();
        var entered = UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities());
        entered.setDetails(this);
        return entered;
    }

    @Nullable
    String issuer() {
        return provided == null ? null : provided.issuer();
    }
}
