package vn.motcua.dossier;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/** A list's file can't be taken in at all; as a message it says why and what helps. */
public class ListRefused extends RuntimeException implements MessageSourceResolvable {

    private final String messageKey;
    private final transient List<Object> arguments;

    public ListRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the message that says why. */
    public String messageKey() {
        return messageKey;
    }

    @Override
    public String[] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}
