package vn.motcua.finance;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What can't be done with an order or a batch as it stands now; the message says why and what to do. Nothing was stored. */
class PaymentRefused extends RuntimeException {

    private final String messageKey;
    private final List<Object> arguments;

    PaymentRefused(String reason, Object... arguments) {
        super("Payment refused: " + reason);
        this.messageKey = "finance.refused." + reason;
        this.arguments = List.of(arguments);
    }

    MessageSourceResolvable text() {
        return new DefaultMessageSourceResolvable(new String[] {messageKey}, arguments.toArray());
    }
}
