package vn.motcua.reception;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a printed form says, value by value; a value may be null. */
final class Letter {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    Letter with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
