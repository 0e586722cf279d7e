package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/** What an officer fills in to complete a task, as {@code forms/<task>.form} says it. */
record Form(String id, List<Field> fields) {

    Form {
        fields = List.copyOf(fields);
    }

    /** The fields to be filled in, given what is typed so far; a field's condition may depend on another's. */
    List<Field> visible(Map<String, String> typed) {
        var values = new HashMap<String, Object>();
        for (var field : fields) if (field.isInput()) values.put(field.key(), field.comparable(typed.get(field.key())));
        var visible = fields;
        while (true) {
            var left = visible.stream().filter(field -> !field.isHidden(values)).toList();
            if (left.size() == visible.size()) return left;
            visible.stream().filter(field -> !left.contains(field)).forEach(field -> values.put(field.key(), null));
            visible = left;
        }
    }

    /**
     * The values of the visible fields, each as its kind demands; fields left empty are missing.
     *
     * @throws FormRefused with every fault, in the order of the form
     */
    Map<String, String> check(Map<String, String> typed, Locale locale) {
        var faults = new ArrayList<>(strangers(typed));
        var values = new LinkedHashMap<String, String>();
        for (var field : visible(typed)) {
            if (!field.isInput()) continue;
            var check = new FieldCheck(field, locale);
            var value = check.value(typed.get(field.key()));
            check.fault(value).ifPresent(faults::add);
            value.ifPresent(text -> values.put(field.key(), text));
        }
        if (!faults.isEmpty()) throw new FormRefused(faults);
        return values;
    }

    /** Whether other fields come and go with a field's value. */
    boolean steers(Field field) {
        return fields.stream()
                .flatMap(other -> other.hiddenIf().stream())
                .anyMatch(condition -> condition.mentions(field.key()));
    }

    /** What was typed, without what must never be kept. */
    Map<String, String> keepable(Map<String, String> typed) {
        var kept = new LinkedHashMap<>(typed);
        fields.stream().filter(Field::sensitive).forEach(field -> kept.remove(field.key()));
        return kept;
    }

    private List<Fault> strangers(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(key -> fields.stream()
                        .noneMatch(field -> field.isInput() && field.key().equals(key)))
                .sorted()
                .map(key -> new Fault(key, "form.unknown", List.of(key)))
                .toList();
    }
}
