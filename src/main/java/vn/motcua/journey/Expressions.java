package vn.motcua.journey;

import java.util.Optional;
import java.util.regex.Pattern;

/** The expressions a diagram may hold: a verb, a question about one answer, a journey's key. There are no others. */
final class Expressions {

    static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final String OURS = "(?!(?:execution|caseExecution|task|externalTask|authenticatedUserId"
            + "|true|false|null|empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b)";
    private static final String ANSWER = OURS + "[a-z][A-Za-z0-9]*";
    private static final Pattern VERB = Pattern.compile("\\$\\{(" + OURS + "[a-z][a-z0-9]*)\\.([a-z][A-Za-z0-9]*)}");
    private static final Pattern VALUE = Pattern.compile("\\$\\{" + ANSWER + "}");
    private static final Pattern QUESTION =
            Pattern.compile("\\$\\{(?:!?" + ANSWER + "|" + ANSWER + " ?== ?'[A-Za-z0-9_-]{0,60}')}");

    private Expressions() {}

    /** The department and the verb a service task names, or nothing. */
    static Optional<Verb> verb(String text) {
        var verb = VERB.matcher(text);
        return verb.matches() ? Optional.of(new Verb(verb.group(1), verb.group(2))) : Optional.empty();
    }

    /** Whether the engine would evaluate this text rather than take it as it is. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Whether it is a variable and nothing else, as a timer's date. */
    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    /** Whether it asks whether an answer is yes, no, or one word. */
    static boolean isQuestion(String text) {
        return QUESTION.matcher(text).matches();
    }

    /** Whether it may be evaluated at all. */
    static boolean isAllowed(String text) {
        return !isExpression(text)
                || text.equals(BUSINESS_KEY)
                || isQuestion(text)
                || verb(text).isPresent();
    }

    record Verb(String department, String name) {}
}
