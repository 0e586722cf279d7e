package vn.motcua.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts in the present thread. */
public final class Acting {

    private Acting() {}

    /** The signed-in person's name for the timeline, or the system when no person acts. */
    public static Actor now() {
        return officer().map(Officer::actor).orElse(Actor.SYSTEM);
    }

    /** The signed-in person, if one acts. */
    public static Optional<Officer> officer() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Officer officer
                ? Optional.of(officer)
                : Optional.empty();
    }

    /** The signed-in person where an endpoint's guard already demands one. */
    public static Officer person() {
        return officer().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Does something in a person's name; the start-up seed works this way. */
    public static <T> T as(Officer officer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
