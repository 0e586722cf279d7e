package vn.motcua.journey.forms;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A task's form as {@code tasklist/form.html} draws it, with what was typed and what is wrong with it. */
public record DrawnForm(String taskId, String title, String mainAct, List<Fault> faults, List<DrawnField> fields) {

    /** Draws the fields to be filled in. Before anything is typed, the form's own default values stand there. */
    public static DrawnForm of(String taskId, Form form, Typing typing, Labels labels) {
        var kept = form.keepable(typing.typed());
        var wrong = typing.faults().stream()
                .collect(Collectors.toMap(Fault::field, Fault::message, (first, second) -> first));
        var fields = form.visible(typing.typed()).stream()
                .map(field ->
                        DrawnField.of(field, kept.get(field.key()), wrong.get(field.key()), typing.locale(), form))
                .toList();
        return new DrawnForm(taskId, labels.title(), labels.mainAct(), typing.faults(), fields);
    }

    /** What the form and its button are called. */
    public record Labels(String title, String mainAct) {}

    /** What somebody has typed so far, and what was wrong with it. */
    public record Typing(Map<String, String> typed, List<Fault> faults, Locale locale) {

        public static Typing nothing(Form form, Locale locale) {
            var initial = form.fields().stream()
                    .filter(field -> field.initial() != null)
                    .collect(Collectors.toMap(Field::key, field -> String.valueOf(field.initial())));
            return new Typing(initial, List.of(), locale);
        }
    }

    /** A field and what is wrong with it. */
    public record Fault(String field, String message) {}

    /** One field. */
    public record DrawnField(
            String key,
            String type,
            String label,
            @Nullable String description,
            boolean required,
            @Nullable String value,
            @Nullable String error,
            boolean sensitive,
            boolean steers,
            List<Choice> options) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

        /** The same under another name. */
        public DrawnField named(String name) {
            return new DrawnField(name, type, label, description, required, value, error, sensitive, steers, options);
        }

        /** A day as people write it here, however it came. */
        private static @Nullable String shown(Field field, @Nullable String value) {
            return switch (field.kind()) {
                case CHECKBOX -> Boolean.toString(Field.isTicked(value));
                case DATE ->
                    value == null ? null : Typed.day(value).map(DAY::format).orElse(value);
                default -> value;
            };
        }

        public static DrawnField of(
                Field field, @Nullable String value, @Nullable String error, Locale locale, Form form) {
            var hint = field.hint().in(locale);
            return new DrawnField(
                    field.key(),
                    field.kind().name().toLowerCase(Locale.ROOT),
                    field.label().in(locale),
                    hint.isEmpty() ? null : hint,
                    field.rules().required(),
                    shown(field, value),
                    error,
                    field.sensitive(),
                    form.steers(field),
                    field.options().stream()
                            .map(option -> new Choice(
                                    option.value(),
                                    option.label().in(locale),
                                    option.value().equals(value)))
                            .toList());
        }
    }

    /** One of the values to choose from. */
    public record Choice(String value, String label, boolean selected) {}
}
