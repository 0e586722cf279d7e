package vn.motcua.journey.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/**
 * What people fill in, as a Camunda Form says it. What is typed goes by the fields' keys; a row's field of a list by {@code
 * list.row.field}, rows counted from 0. {@code given} is what is known beforehand and conditions may ask for.
 */
public record Form(String id, List<Field> fields, Map<String, Object> given) {

    public Form {
        fields = List.copyOf(fields);
        given = Map.copyOf(given);
    }

    public Form(String id, List<Field> fields) {
        this(id, fields, Map.of());
    }

    /** The same form, its conditions knowing something beforehand. */
    public Form knowing(Map<String, ?> known) {
        var all = new HashMap<String, Object>(given);
        all.putAll(known);
        return new Form(id, fields, all);
    }

    /** The fields to be filled in, given what is typed so far; a field's condition may depend on another's. */
    public List<Field> visible(Map<String, String> typed) {
        var values = values(typed);
        var visible = fields;
        while (true) {
            var left = visible.stream().filter(field -> !field.isHidden(values)).toList();
            if (left.size() == visible.size()) return left;
            visible.stream().filter(field -> !left.contains(field)).forEach(field -> values.put(field.key(), null));
            visible = left;
        }
    }

    private Map<String, Object> values(Map<String, String> typed) {
        var values = new HashMap<String, Object>(given);
        for (var field : fields)
            if (field.isInput() && !field.isList()) values.put(field.key(), field.comparable(typed.get(field.key())));
        return values;
    }

    /** The form of one row of a list; its conditions know what is typed outside. */
    public Form row(Field list, Map<String, String> typed) {
        var known = new HashMap<String, Object>();
        values(typed).forEach((key, value) -> {
            if (value != null) known.put(key, value);
        });
        return new Form(list.key(), list.columns(), known);
    }

    /**
     * The values of the visible fields, each as its kind demands; fields left empty are missing.
     *
     * @throws FormRefused with every fault, in the order of the form
     */
    public Map<String, String> check(Map<String, String> typed, Locale locale) {
        var faults = new ArrayList<>(strangers(typed));
        var values = checked(typed, locale, faults);
        if (!faults.isEmpty()) throw new FormRefused(faults);
        return values;
    }

    private Map<String, String> checked(Map<String, String> typed, Locale locale, List<Fault> faults) {
        var values = new LinkedHashMap<String, String>();
        for (var field : visible(typed)) {
            if (!field.isInput()) continue;
            if (field.isList()) values.putAll(checkedRows(field, typed, locale, faults));
            else {
                var check = new FieldCheck(field, locale);
                var value = check.value(typed.get(field.key()));
                check.fault(value).ifPresent(faults::add);
                value.ifPresent(text -> values.put(field.key(), text));
            }
        }
        return values;
    }

    private Map<String, String> checkedRows(Field list, Map<String, String> typed, Locale locale, List<Fault> faults) {
        var values = new LinkedHashMap<String, String>();
        var rows = Rows.of(list.key(), typed);
        if (rows.filled().isEmpty() && list.rules().required())
            faults.add(new Fault(list.key(), "form.row", List.of(list.label().in(locale))));
        for (var row : rows.filled().entrySet()) {
            var wrong = new ArrayList<Fault>();
            var prefix = Rows.prefix(list.key(), row.getKey());
            row(list, typed)
                    .checked(row.getValue(), locale, wrong)
                    .forEach((key, value) -> values.put(prefix + key, value));
            wrong.forEach(
                    fault -> faults.add(new Fault(prefix + fault.field(), fault.messageKey(), fault.arguments())));
        }
        return values;
    }

    /** Whether other fields come and go with a field's value. */
    public boolean steers(Field field) {
        return fields.stream()
                .flatMap(other -> other.hiddenIf().stream())
                .anyMatch(condition -> condition.mentions(field.key()));
    }

    /** What was typed, without what must never be kept. */
    public Map<String, String> keepable(Map<String, String> typed) {
        var kept = new LinkedHashMap<>(typed);
        fields.stream().filter(Field::sensitive).forEach(field -> kept.remove(field.key()));
        return kept;
    }

    private List<Fault> strangers(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(key -> !knows(key))
                .sorted()
                .map(key -> new Fault(key, "form.unknown", List.of(key)))
                .toList();
    }

    private boolean knows(String key) {
        return fields.stream()
                .anyMatch(field -> field.isList()
                        ? field.columns().stream().anyMatch(column -> Rows.isOf(key, field.key(), column.key()))
                        : field.isInput() && field.key().equals(key));
    }
}
