package vn.motcua.access;

import java.util.List;
import org.springframework.security.core.AuthenticationException;

/** Whom the provider let in, or sent away, isn't let in here: the message that says why and what to do. */
class ProviderRefused extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final List<String> arguments;

    ProviderRefused(String messageKey, String... arguments) {
        super("Refused after the provider: " + messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<String> arguments() {
        return arguments;
    }
}
