package vn.motcua.journey;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;

/** A task's form as its officer filled it in, already checked against {@code forms/<task>.form}. */
public record Submission(String task, Actor by, Map<String, String> fields) {

    public Submission {
        fields = Map.copyOf(fields);
    }

    /** The text of a field, or null when it was left empty. */
    public @Nullable String text(String field) {
        var value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The text of a field the form requires. */
    public String required(String field) {
        var value = text(field);
        if (value == null) throw new IllegalStateException("Form " + task + " lacks " + field);
        return value;
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return Boolean.parseBoolean(fields.get(field));
    }
}
