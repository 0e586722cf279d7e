package vn.motcua.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.journey.forms.Field;
import vn.motcua.journey.forms.Form;
import vn.motcua.tasklist.Forms.Step;

/**
 * A form that may be filled in once for many tasks, as the form's own file declares: {@code bulk_given}, the values that
 * come with the act ({@code verdict=endorse}), and {@code bulk_asked}, the fields that are asked for once.
 */
record BulkForm(Form form, Map<String, String> given, List<String> asked) {

    /** Names the step among what is typed, so that tasks of another step are refused. */
    static final String STEP = "step";

    /** Nothing if each task has to be looked at by itself, as whatever is signed or paid has: its form asks for a proof. */
    static Optional<BulkForm> of(Step step) {
        var declared = step.source().path("properties");
        var given = words(declared.path("bulk_given"), ";");
        var asked = words(declared.path("bulk_asked"), " ");
        return given.isEmpty() && asked.isEmpty()
                        || step.form().fields().stream().anyMatch(Field::sensitive)
                ? Optional.empty()
                : Optional.of(new BulkForm(step.form(), pairs(given), asked));
    }

    private static List<String> words(JsonNode text, String between) {
        return Arrays.stream(text.asText().split(between))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Map<String, String> pairs(List<String> given) {
        return given.stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    /** The fields that are asked for once. */
    Form asking() {
        return new Form(
                form.id(),
                form.fields().stream()
                        .filter(field -> asked.contains(field.key()))
                        .toList());
    }

    /** The whole form: what is given with the act, and of what was typed only what is asked for. */
    Map<String, String> filled(Map<String, String> typed) {
        var filled = new LinkedHashMap<>(given);
        asked.stream().filter(typed::containsKey).forEach(key -> filled.put(key, typed.get(key)));
        return filled;
    }

    /** What the given values say, in the form's own words; empty if none are given. */
    String said(Locale locale) {
        return form.fields().stream()
                .filter(field -> given.containsKey(field.key()))
                .flatMap(field -> field.chosen(given.getOrDefault(field.key(), ""), locale).stream())
                .findFirst()
                .orElse("");
    }
}
