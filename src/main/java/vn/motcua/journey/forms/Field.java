package vn.motcua.journey.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component of a form. A sensitive one (a password) is passed on once, never shown again, kept or logged. */
public record Field(
        Kind kind,
        String key,
        Words label,
        Words hint,
        FieldRules rules,
        List<Option> options,
        List<Condition> hiddenIf,
        boolean sensitive,
        @Nullable String initial,
        List<Field> columns) {

    public Field {
        options = List.copyOf(options);
        hiddenIf = List.copyOf(hiddenIf);
        columns = List.copyOf(columns);
    }

    public boolean isInput() {
        return kind != Kind.TEXT;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    public boolean isHidden(Map<String, Object> values) {
        return hiddenIf.stream().anyMatch(condition -> condition.holds(values));
    }

    /** The value as conditions compare it; null where it is empty or can't be read. */
    @Nullable
    public Object comparable(@Nullable String typed) {
        if (kind == Kind.CHECKBOX) return isTicked(typed);
        if (typed == null || typed.isBlank()) return null;
        return kind == Kind.NUMBER
                ? Typed.number(typed).<Object>map(number -> number).orElse(null)
                : typed.strip();
    }

    /** The words of a chosen value. */
    public Optional<String> chosen(String value, Locale locale) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(option -> option.label().in(locale))
                .findFirst();
    }

    public static boolean isTicked(@Nullable String typed) {
        return "true".equals(typed) || "on".equals(typed);
    }

    /** The components a form may have. */
    public enum Kind {
        TEXT,
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        CHECKBOX,
        RADIO,
        SELECT,
        DATE,
        /** Rows of the same fields, as many as there are people or things to name. */
        LIST
    }

    /** One of the values to choose from. */
    public record Option(String value, Words label) {}
}
