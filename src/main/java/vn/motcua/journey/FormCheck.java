package vn.motcua.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a form and refuses components and properties it doesn't know, markup, templates, links and programmes. */
class FormCheck {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> TYPES = words(
            """
            default textfield textarea number datetime checkbox checklist radio select taglist text group dynamiclist separator spacer
            """);
    private static final Set<String> PROPERTIES = words(
            """
            id type schemaVersion executionPlatform executionPlatformVersion exporter name version components path
            key label description text values value valuesKey defaultValue layout row columns
            validate required minLength maxLength min max pattern patternErrorMessage validationType conditional hide
            appearance prefixAdorner suffixAdorner properties disabled readonly searchable showOutline
            subtype dateLabel timeLabel use24h timeSerializingFormat timeInterval disallowPassedDates
            decimalDigits increment serializeToString verticalAlignment height
            isRepeating allowAddRemove defaultRepetitions disableCollapse nonCollapsedItems
            """);
    private static final Pattern STRANGE =
            Pattern.compile("<[A-Za-z/!?]|\\{\\{|]\\s*\\(|(?i)(javascript|data|vbscript)\\s*:");
    private static final Pattern ENDLESS = Pattern.compile("\\([^)]*[*+}][^)]*\\)[*+{]|\\\\[1-9]|\\(\\?<?[!=]");

    private final ModelPolicy.Faults faults;

    FormCheck(ModelPolicy.Faults faults) {
        this.faults = faults;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    void read(String text) {
        try {
            var form = JSON.readTree(text);
            if (!form.isObject() || !form.path("components").isArray()) faults.add("", "json", "components");
            else object("", form);
        } catch (JsonProcessingException unreadable) {
            faults.add("", "json", unreadable.getOriginalMessage());
        }
    }

    private void object(String place, JsonNode node) {
        var label = node.path("id").asText(place);
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            var name = property.getKey();
            if (!PROPERTIES.contains(name)) faults.add(label, "property", name);
            else if (name.equals("properties")) property.getValue().forEach(value -> plain(label, name, value));
            else value(label, name, property.getValue());
        }
    }

    private void value(String label, String name, JsonNode node) {
        if (node.isObject()) object(label, node);
        else if (node.isArray()) node.forEach(item -> value(label, name, item));
        else if (node.isTextual() && !isHarmless(name, node.asText())) faults.add(label, "form", name, node.asText());
    }

    private void plain(String label, String name, JsonNode node) {
        if (node.isContainerNode()) faults.add(label, "property", name);
        else value(label, name, node);
    }

    private static boolean isHarmless(String name, String text) {
        return switch (name) {
            case "type" -> TYPES.contains(text);
            case "hide" -> text.startsWith("=") && FeelCheck.isHarmless(text.substring(1));
            case "pattern" -> text.length() <= 200 && !ENDLESS.matcher(text).find();
            default -> !STRANGE.matcher(text).find() && !text.startsWith("=") && !Expressions.isExpression(text);
        };
    }
}
