package vn.motcua.signatures;

import java.util.List;

/** A certificate that may not sign, or not be registered: the message says why and what to do. */
class CertificateRefused extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;

    CertificateRefused(String messageKey, Object... arguments) {
        super("Certificate refused: " + messageKey);
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
