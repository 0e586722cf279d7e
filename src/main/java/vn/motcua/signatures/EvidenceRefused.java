package vn.motcua.signatures;

import java.util.List;

/** A file that can't be verified: the message says why and what to do. */
class EvidenceRefused extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;

    EvidenceRefused(String messageKey, Object... arguments) {
        super("Evidence refused: " + messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
