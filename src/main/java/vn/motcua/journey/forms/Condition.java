package vn.motcua.journey.forms;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A question in FEEL over the other fields of a form, read once: {@code =verdict != "sendBack"}. */
public final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final String text;
    private final ParsedExpression expression;

    private Condition(String text, ParsedExpression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** @throws IllegalArgumentException if it isn't FEEL */
    public static Condition of(String text) {
        var parsed = FEEL.parseExpression(text.startsWith("=") ? text.substring(1) : text);
        if (parsed.isFailure())
            throw new IllegalArgumentException(parsed.failure().message());
        return new Condition(text, parsed.parsedExpression());
    }

    /** Whether the answer depends on a field. */
    public boolean mentions(String field) {
        return Pattern.compile("\\b" + Pattern.quote(field) + "\\b")
                .matcher(text)
                .find();
    }

    /** Whether it is so; an answer that is neither yes nor no is no. */
    public boolean holds(Map<String, Object> values) {
        var evaluated = FEEL.evaluate(expression, values);
        return evaluated.isSuccess() && Boolean.TRUE.equals(evaluated.result());
    }
}
