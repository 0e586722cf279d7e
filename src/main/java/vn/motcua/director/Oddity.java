package vn.motcua.director;

import java.util.Arrays;
import java.util.List;

/** Why the director reads a text by itself: message {@code signing.odd.<key>} says it with the details. */
record Oddity(String key, List<Object> details) {

    Oddity {
        details = List.copyOf(details);
    }

    static Oddity of(String key, Object... details) {
        return new Oddity(key, Arrays.asList(details));
    }
}
