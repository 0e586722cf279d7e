package vn.motcua.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Who is signed in where, and how to put somebody out. Each node knows its own. */
@Component
class Sessions {

    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Puts an account out everywhere. */
    void end(String account) {
        of(account).forEach(SessionInformation::expireNow);
    }

    /** Puts a person out everywhere but here; answers how many sessions ended. */
    int endOthers(Officer person, String here) {
        var others = registry.getAllSessions(person, false).stream()
                .filter(session -> !session.getSessionId().equals(here))
                .toList();
        others.forEach(SessionInformation::expireNow);
        return others.size();
    }

    /** A person's open sessions, the last used first. */
    List<Open> of(Officer person, String here) {
        return registry.getAllSessions(person, false).stream()
                .map(session -> new Open(
                        session.getLastRequest().toInstant(),
                        session.getSessionId().equals(here)))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    private List<SessionInformation> of(String account) {
        return registry.getAllPrincipals().stream()
                .filter(Officer.class::isInstance)
                .filter(one -> ((Officer) one).actor().account().equals(account))
                .flatMap(one -> registry.getAllSessions(one, false).stream())
                .toList();
    }

    /** An open session: when it was last used, and whether it is this one. */
    record Open(Instant lastUsed, boolean isHere) {}
}
