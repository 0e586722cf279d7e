package vn.motcua.journey.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns what was typed into a form into facts as programs write them, and back. */
public final class Facts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Facts() {}

    /** Checked values as facts: numbers, true and false, texts, and lists of rows. */
    public static ObjectNode of(Form form, Map<String, String> values) {
        var facts = JSON.objectNode();
        for (var field : form.fields()) {
            if (field.isList()) rows(field, values, facts);
            else if (values.containsKey(field.key())) put(facts, field, String.valueOf(values.get(field.key())));
        }
        return facts;
    }

    private static void rows(Field list, Map<String, String> values, ObjectNode facts) {
        var rows = Rows.of(list.key(), values).typed().values();
        if (rows.isEmpty()) return;
        var array = facts.putArray(list.key());
        rows.forEach(row -> array.add(of(new Form(list.key(), list.columns()), row)));
    }

    private static void put(ObjectNode facts, Field field, String value) {
        switch (field.kind()) {
            case CHECKBOX -> facts.put(field.key(), Boolean.parseBoolean(value));
            case NUMBER -> facts.set(field.key(), number(new BigDecimal(value)));
            default -> facts.put(field.key(), value);
        }
    }

    private static JsonNode number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                ? JSON.numberNode(value.longValueExact())
                : JSON.numberNode(value);
    }

    /** The field a fact is typed into, from its path in the contract: {@code facts.relatives[0].income}. */
    public static String field(String path) {
        var key = path.replaceFirst("^facts\\.", "").replaceAll("\\[(\\d+)]", ".$1");
        return "facts[" + key + "]";
    }

    /** Facts as they would have been typed. */
    public static Map<String, String> typed(JsonNode facts) {
        var typed = new LinkedHashMap<String, String>();
        flatten("", facts, typed);
        return typed;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> typed) {
        if (node.isObject())
            node.properties().forEach(member -> flatten(path(path, member.getKey()), member.getValue(), typed));
        else if (node.isArray())
            for (int i = 0; i < node.size(); i++) flatten(path(path, String.valueOf(i)), node.get(i), typed);
        else if (!node.isNull()) typed.put(path, node.asText());
    }

    private static String path(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
