package vn.motcua.finance;

import java.util.List;

/** What can't be done with an order or a batch as it stands now; the message says why and what to do. Nothing was stored. */
class PaymentRefused extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;

    PaymentRefused(String reason, Object... arguments) {
        super("Payment refused: " + reason);
        this.messageKey = "finance.refused." + reason;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> arguments() {
        return arguments;
    }
}
