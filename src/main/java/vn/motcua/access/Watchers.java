package vn.motcua.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who looks at what, and since when. Whoever loads a page again within seconds was never away. */
final class Watchers {

    static final Duration GRACE = Duration.ofSeconds(5);

    private final Map<String, Map<String, Watch>> places = new HashMap<>();

    /** Whether the person was not at the place before. */
    synchronized boolean came(Officer officer, String place, Instant now) {
        var at = places.computeIfAbsent(place, each -> new HashMap<>());
        var before = at.get(officer.getUsername());
        at.put(
                officer.getUsername(),
                before == null ? new Watch(officer, now, 1, null) : before.with(before.pages() + 1, null));
        return before == null;
    }

    /** One of the person's pages is closed; he has left if no other opens soon. */
    synchronized void left(Officer officer, String place, Instant now) {
        var at = places.getOrDefault(place, Map.of());
        at.computeIfPresent(
                officer.getUsername(),
                (account, watch) -> watch.with(watch.pages() - 1, watch.pages() > 1 ? null : now));
    }

    /** Forgets who has been away for long enough; answers the places they left. */
    synchronized List<String> gone(Instant now) {
        var left = new ArrayList<String>();
        places.forEach((place, at) -> {
            if (at.values().removeIf(watch -> watch.isGone(now))) left.add(place);
        });
        left.forEach(place -> places.computeIfPresent(place, (each, at) -> at.isEmpty() ? null : at));
        return left;
    }

    synchronized List<Watch> at(String place) {
        return places.getOrDefault(place, Map.of()).values().stream()
                .sorted(Comparator.comparing(Watch::since))
                .toList();
    }

    /** A person at a place: with how many pages, or away since when. */
    record Watch(Officer officer, Instant since, int pages, @Nullable Instant leftAt) {

        private Watch with(int open, @Nullable Instant left) {
            return new Watch(officer, since, open, left);
        }

        private boolean isGone(Instant now) {
            return leftAt != null && leftAt.plus(GRACE).isBefore(now);
        }
    }
}
