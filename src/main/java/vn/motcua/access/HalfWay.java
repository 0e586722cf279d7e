package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who has given the right password, or was let in by the provider, and owes the code: signed in as nobody yet, for some minutes. */
record HalfWay(String account, @Nullable Provided provided, Instant at) implements Serializable {

    private static final String PLACE = HalfWay.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Optional<HalfWay> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(PLACE) instanceof HalfWay one
                        && now.isBefore(one.at.plus(PATIENCE))
                ? Optional.of(one)
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(PLACE, this);
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(PLACE);
    }
}
