package vn.motcua.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.security.web.session.HttpSessionIdChangedEvent;
import org.springframework.stereotype.Component;

/** Who is signed in where, and how to put somebody out. Each node knows its own. */
@Component
class Sessions {

    private final SessionRegistry registry;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Somebody came in from an address. */
    void opened(String session, String address) {
        addresses.put(session, address);
    }

    /** Where an account is open as well, other than at an address; the last used of several. */
    Optional<Open> openedElsewhere(String account, String address) {
        return of(account).stream()
                .filter(session -> !session.isExpired())
                .map(session -> open(session, ""))
                .filter(open -> !open.address().isEmpty() && !open.address().equals(address))
                .max(Comparator.comparing(Open::lastUsed));
    }

    @EventListener
    void ended(HttpSessionDestroyedEvent event) {
        addresses.remove(event.getId());
    }

    @EventListener
    void renamed(HttpSessionIdChangedEvent event) {
        var address = addresses.remove(event.getOldSessionId());
        if (address != null) addresses.put(event.getNewSessionId(), address);
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
                .map(session -> open(session, here))
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

    private Open open(SessionInformation session, String here) {
        var id = session.getSessionId();
        return new Open(session.getLastRequest().toInstant(), addresses.getOrDefault(id, ""), id.equals(here));
    }

    /** An open session: when it was last used, from which address it was opened, and whether it is this one. */
    record Open(Instant lastUsed, String address, boolean isHere) {}
}
