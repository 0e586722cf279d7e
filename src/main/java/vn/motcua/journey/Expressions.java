package vn.motcua.journey;

import java.util.regex.Pattern;

/** The expressions a diagram may hold: a verb, a question about one answer, a journey's key. There are no others. */
final class Expressions {

    static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    static final Pattern VERB = Pattern.compile("\\$\\{([a-z][a-z0-9]*)\\.([a-z][A-Za-z0-9]*)}");

    private static final String ANSWER = "(?!(?:execution|caseExecution|task|externalTask|authenticatedUserId"
            + "|true|false|null|empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b)[a-z][A-Za-z0-9]*";
    private static final Pattern VALUE = Pattern.compile("\\$\\{" + ANSWER + "}");
    private static final Pattern QUESTION =
            Pattern.compile("\\$\\{(?:!?" + ANSWER + "|" + ANSWER + " ?== ?'[A-Za-z0-9_-]{0,60}')}");

    private Expressions() {}

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
                || VERB.matcher(text).matches();
    }
}
