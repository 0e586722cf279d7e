package vn.motcua.journey.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.journey.forms.DrawnForm.DrawnField;

/** A form of facts as {@code forms/facts.html} draws it: fields first, then the lists with their rows. */
public record DrawnFacts(String url, List<DrawnField> fields, List<DrawnList> lists) {

    /** Draws a form; {@code url} answers with the form drawn again, {@code more} is a list that gets one more row. */
    public static DrawnFacts of(Form form, Map<String, String> typed, Asked asked) {
        var visible = form.visible(typed);
        return new DrawnFacts(
                asked.url(),
                visible.stream()
                        .filter(field -> !field.isList())
                        .map(field -> drawn(field, "", typed, asked.locale(), form))
                        .toList(),
                visible.stream()
                        .filter(Field::isList)
                        .map(list -> list(form, list, typed, asked))
                        .toList());
    }

    private static DrawnField drawn(Field field, String prefix, Map<String, String> typed, Locale locale, Form form) {
        var key = prefix + field.key();
        var value = typed.isEmpty() ? field.initial() : typed.get(key);
        return DrawnField.of(field, value, null, locale, form).named(key);
    }

    private static DrawnList list(Form form, Field list, Map<String, String> typed, Asked asked) {
        var filled = Rows.of(list.key(), typed).filled().values().stream().toList();
        var more = list.key().equals(asked.more())
                        || filled.isEmpty() && list.rules().required()
                ? 1
                : 0;
        var row = form.row(list, typed);
        var rows = IntStream.range(0, filled.size() + more)
                .mapToObj(at -> row(row, at < filled.size() ? filled.get(at) : Map.of(), at, list, asked.locale()))
                .toList();
        return new DrawnList(
                list.key(), list.label().in(asked.locale()), list.hint().in(asked.locale()), rows);
    }

    private static List<DrawnField> row(Form form, Map<String, String> typed, int at, Field list, Locale locale) {
        var prefix = Rows.prefix(list.key(), at);
        return form.visible(typed).stream()
                .map(field -> DrawnField.of(
                                field, typed.isEmpty() ? field.initial() : typed.get(field.key()), null, locale, form)
                        .named(prefix + field.key()))
                .toList();
    }

    /** Where the form is drawn again, which list gets one more row, and for whom. */
    public record Asked(String url, @Nullable String more, Locale locale) {}

    /** A list and its rows. */
    public record DrawnList(String key, String label, String hint, List<List<DrawnField>> rows) {}
}
