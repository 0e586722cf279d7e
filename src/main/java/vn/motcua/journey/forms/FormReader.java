package vn.motcua.journey.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads Camunda Forms: the components a task's form may have, with their rules, conditions and English words. */
public final class FormReader {

    private FormReader() {}

    /** @throws IllegalArgumentException if the form has a component this house can't draw */
    public static Form read(JsonNode form) {
        var fields = new ArrayList<Field>();
        collect(form, List.of(), fields);
        return new Form(form.path("id").asText(), fields);
    }

    /** A group's components stand in its place, hidden with it; lines and gaps are the page's own business. */
    private static void collect(JsonNode parent, List<Condition> above, List<Field> fields) {
        for (var component : parent.path("components")) {
            var type = component.path("type").asText();
            if (type.equals("separator") || type.equals("spacer")) continue;
            var conditions = new ArrayList<>(above);
            condition(component.path("conditional").get("hide")).ifPresent(conditions::add);
            if (type.equals("group")) collect(component, conditions, fields);
            else fields.add(field(component, conditions));
        }
    }

    private static Field field(JsonNode component, List<Condition> conditions) {
        var kind = kind(component);
        var english = component.path("properties");
        return new Field(
                kind,
                component
                        .path(kind == Field.Kind.LIST ? "path" : "key")
                        .asText(component.path("id").asText()),
                words(component, kind == Field.Kind.TEXT ? "text" : labelOf(component), english.get("label_en")),
                words(component, "description", english.get("description_en")),
                rules(component),
                options(component),
                conditions,
                english.path("sensitive").asBoolean(),
                text(component.get("defaultValue")),
                kind == Field.Kind.LIST ? read(component).fields() : List.of());
    }

    private static Field.Kind kind(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "text" -> Field.Kind.TEXT;
            case "textfield" -> Field.Kind.TEXTFIELD;
            case "textarea" -> Field.Kind.TEXTAREA;
            case "number" -> Field.Kind.NUMBER;
            case "checkbox" -> Field.Kind.CHECKBOX;
            case "radio" -> Field.Kind.RADIO;
            case "select" -> Field.Kind.SELECT;
            case "date" -> Field.Kind.DATE;
            case "dynamiclist" -> Field.Kind.LIST;
            case "datetime" -> day(component);
            default -> throw new IllegalArgumentException("Can't draw: " + component.path("type"));
        };
    }

    private static Field.Kind day(JsonNode component) {
        if (component.path("subtype").asText().equals("date")) return Field.Kind.DATE;
        throw new IllegalArgumentException("Can't draw: " + component.path("subtype"));
    }

    private static String labelOf(JsonNode component) {
        return component.has("dateLabel") ? "dateLabel" : "label";
    }

    private static FieldRules rules(JsonNode component) {
        var validate = component.path("validate");
        return new FieldRules(
                validate.path("required").asBoolean(),
                number(validate.get("minLength"), JsonNode::intValue),
                number(validate.get("maxLength"), JsonNode::intValue),
                validate.hasNonNull("pattern")
                        ? Pattern.compile(validate.get("pattern").asText())
                        : null,
                number(validate.get("min"), JsonNode::decimalValue),
                number(validate.get("max"), JsonNode::decimalValue),
                number(component.get("decimalDigits"), JsonNode::intValue));
    }

    private static <N> @Nullable N number(@Nullable JsonNode node, Function<JsonNode, N> value) {
        return node != null && node.isNumber() ? value.apply(node) : null;
    }

    private static List<Field.Option> options(JsonNode component) {
        var english = english(component.path("properties").path("values_en").asText());
        var options = new ArrayList<Field.Option>();
        component.path("values").forEach(value -> {
            var key = value.path("value").asText();
            options.add(new Field.Option(key, new Words(value.path("label").asText(key), english.get(key))));
        });
        return options;
    }

    private static Map<String, String> english(String values) {
        return Arrays.stream(values.split(";"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (first, second) -> first));
    }

    private static Words words(JsonNode component, String name, @Nullable JsonNode english) {
        return new Words(component.path(name).asText(), text(english));
    }

    private static Optional<Condition> condition(@Nullable JsonNode hide) {
        return hide == null || !hide.isTextual() ? Optional.empty() : Optional.of(Condition.of(hide.asText()));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
