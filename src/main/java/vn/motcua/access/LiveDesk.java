package vn.motcua.access;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A page that somebody has open: whose it is, in which session, what it shows, and what it hasn't been told yet. */
final class LiveDesk {

    private static final String EVENT = "news";

    private final Officer officer;
    private final String session;
    private final Set<String> places;
    private final SseEmitter line;
    private final Map<Topic, Integer> untold = new EnumMap<>(Topic.class);
    private final AtomicBoolean written = new AtomicBoolean();
    private Instant heardAt;

    LiveDesk(Officer officer, String session, Set<String> places, Instant openedAt) {
        this.officer = officer;
        this.session = session;
        this.places = Set.copyOf(places);
        this.line = new SseEmitter(0L); // ends with the session, not by the clock
        this.heardAt = openedAt;
    }

    Officer officer() {
        return officer;
    }

    String session() {
        return session;
    }

    /** What of it others can look at as well. */
    Stream<String> sights() {
        return places.stream().filter(place -> !place.equals(News.WORKLIST));
    }

    SseEmitter line() {
        return line;
    }

    synchronized void hear(News news) {
        if (news.reaches(officer, places)) untold.merge(news.topic(), 1, Integer::sum);
    }

    /** Whether there is something to say, or nothing has been said for so long that the line may have broken. */
    synchronized boolean isDue(Instant silentSince) {
        return !untold.isEmpty() || heardAt.isBefore(silentSince);
    }

    /** One writer at a time: whoever comes second leaves it to the first. */
    void write(Instant now) throws IOException {
        if (!written.compareAndSet(false, true)) return;
        try {
            line.send(told(now));
        } finally {
            written.set(false);
        }
    }

    private synchronized SseEmitter.SseEventBuilder told(Instant now) {
        heardAt = now;
        if (untold.isEmpty()) return SseEmitter.event().comment("");
        var counts = untold.entrySet().stream()
                .map(each -> "\"" + each.getKey().word() + "\":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        untold.clear();
        return SseEmitter.event().name(EVENT).data(counts);
    }

    void end() {
        line.complete();
    }
}
