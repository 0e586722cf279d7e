package vn.motcua.journey;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a department answers a diagram: the value a gateway asks for, or the date a timer waits for. */
public record Answer(Map<String, Object> values) {

    private static final int LONGEST = 60;
    private static final Answer NONE = new Answer(Map.of());

    public Answer {
        values = Map.copyOf(values);
        values.forEach(Answer::requireSmall);
    }

    private static void requireSmall(String name, Object value) {
        var isSmall = value instanceof Boolean
                || value instanceof Date
                || value instanceof String text && text.length() <= LONGEST;
        if (!isSmall) throw new IllegalArgumentException("Not an answer to " + name + ": " + value.getClass());
    }

    /** No gateway asks anything of this act. */
    public static Answer none() {
        return NONE;
    }

    /** One answer, named like its gateway or timer. Values are booleans, short strings and dates. */
    public static Answer answer(String name, Object value) {
        return new Answer(Map.of(name, value));
    }

    /** This answer and one more. */
    public Answer and(String name, Object value) {
        var all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Answer(all);
    }
}
