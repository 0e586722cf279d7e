package vn.motcua.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open just now, and what they are told while they are: that something has changed, never what. A line ends
 * when its session does. Each node knows its own.
 */
@Service
public class LiveDesks {

    private static final int MOST_OF_ONE = 20;
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Set<LiveDesk> desks = ConcurrentHashMap.newKeySet();
    private final Watchers watchers = new Watchers();
    private final SessionRegistry sessions;
    private final Clock clock;

    LiveDesks(SessionRegistry sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Tells every desk that it concerns, once the present transaction has committed; at once if there is none. */
    public void tell(News news) {
        if (!areOpen()) return;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) spread(news);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    spread(news);
                }
            });
    }

    /** Whether anybody would hear. */
    public boolean areOpen() {
        return !desks.isEmpty();
    }

    /** Whoever else has a place open, the first comer first. */
    public List<Watcher> watching(String place, Officer reader) {
        return watchers.at(place).stream()
                .filter(watch -> !watch.officer().equals(reader))
                .map(watch -> new Watcher(watch.officer(), watch.since()))
                .toList();
    }

    /** A line to a page that shows these places; none if the person has too many already. */
    Optional<SseEmitter> open(Officer officer, String session, Set<String> places) {
        var own = desks.stream().filter(desk -> desk.officer().equals(officer)).count();
        if (own >= MOST_OF_ONE) return Optional.empty();
        var desk = new LiveDesk(officer, session, places, Instant.EPOCH);
        desk.line().onCompletion(() -> close(desk));
        desk.line().onTimeout(desk::end);
        desk.line().onError(fault -> close(desk));
        desks.add(desk);
        desk.sights()
                .filter(place -> watchers.came(officer, place, clock.instant()))
                .forEach(place -> spread(News.at(place)));
        return Optional.of(desk.line());
    }

    /** The desks that have something to be told, or have to be asked whether they still listen. */
    List<LiveDesk> due() {
        var silentSince = clock.instant().minus(SILENCE);
        return desks.stream().filter(desk -> desk.isDue(silentSince)).toList();
    }

    void write(LiveDesk desk) {
        try {
            desk.write(clock.instant());
        } catch (IOException | IllegalStateException gone) {
            close(desk);
        }
    }

    /** Ends the lines whose sessions are over, and tells who has left. */
    void tidy() {
        desks.stream().filter(desk -> isOver(desk.session())).forEach(this::end);
        watchers.gone(clock.instant()).forEach(place -> spread(News.at(place)));
    }

    /** Lines stay open for hours; a house that closes doesn't wait for them. */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        desks.forEach(this::end);
    }

    private void spread(News news) {
        desks.forEach(desk -> desk.hear(news));
    }

    private boolean isOver(String session) {
        var open = sessions.getSessionInformation(session);
        return open == null || open.isExpired();
    }

    private void end(LiveDesk desk) {
        close(desk);
        desk.end();
    }

    private void close(LiveDesk desk) {
        if (desks.remove(desk)) desk.sights().forEach(place -> watchers.left(desk.officer(), place, clock.instant()));
    }

    /** Somebody who looks at the same, and since when. */
    public record Watcher(Officer officer, Instant since) {}
}
