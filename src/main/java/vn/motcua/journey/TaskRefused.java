package vn.motcua.journey;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a desk can't let a person do with a task. Nothing was stored; the message says why and what to do. */
public class TaskRefused extends RuntimeException {

    private final Reason reason;
    private final String messageKey;
    private final List<Object> arguments;

    public TaskRefused(Reason reason, String messageKey, Object... arguments) {
        super(reason + " " + messageKey);
        this.reason = reason;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Why, by kind. */
    public Reason reason() {
        return reason;
    }

    /** The message that tells the person. */
    public MessageSourceResolvable text() {
        return new DefaultMessageSourceResolvable(new String[] {messageKey}, arguments.toArray());
    }

    /** The kinds of refusal. */
    public enum Reason {
        /** No such task is known. */
        NOT_FOUND,
        /** The person lacks the role in the unit, or has done a part that excludes this one. */
        NOT_YOURS,
        /** Somebody else has taken or completed it, or the dossier went another way. */
        TOO_LATE,
        /** Nobody has claimed it yet. */
        NOT_CLAIMED
    }
}
