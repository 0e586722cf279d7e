package vn.motcua.access;

import java.util.List;
import org.springframework.validation.BindingResult;

/** Something that may not be done to an account: the field, and the message that says why and what to do. */
public class AccountRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final List<Object> arguments;

    AccountRefused(String field, String messageKey, Object... arguments) {
        super("Account refused: " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The field at fault; empty if it is none of the form's. */
    public String field() {
        return field;
    }

    /** Which message says why. */
    public String messageKey() {
        return messageKey;
    }

    /** What the message mentions. */
    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Puts it where the page shows it: at its field, or above the form. */
    public void tell(BindingResult faults) {
        if (field.isEmpty()) faults.reject(messageKey, arguments(), null);
        else faults.rejectValue(field, messageKey, arguments(), null);
    }
}
