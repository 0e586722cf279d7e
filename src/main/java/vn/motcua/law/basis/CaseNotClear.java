package vn.motcua.law.basis;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * The desk can't say what the law gives: a fact is missing or can't stand, a figure isn't published yet, or the case needs
 * a person's judgement. Names the fact; as a message it says why and what helps.
 */
public class CaseNotClear extends Exception implements MessageSourceResolvable {

    private final String field;
    private final transient Text reason;

    public CaseNotClear(String field, String reason, Object... arguments) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = Text.of("unclear." + reason, arguments);
    }

    /** The fact at fault, such as {@code facts.contributions[1].from}. */
    public String field() {
        return field;
    }

    @Override
    public String[] getCodes() {
        return reason.getCodes();
    }

    @Override
    public Object[] getArguments() {
        return reason.getArguments();
    }

    @Override
    public @Nullable String getDefaultMessage() {
        return getMessage();
    }
}
