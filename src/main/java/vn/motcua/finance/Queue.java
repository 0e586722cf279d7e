package vn.motcua.finance;

import java.util.Set;
import vn.motcua.finance.PaymentOrder.State;

/** What orders wait for: a batch, the cash desk, the bank's answer, a new payee, or another order for the same days. */
enum Queue {
    TRANSFER(State.RELEASED),
    CASH(State.RELEASED),
    AT_BANK(State.SENT, State.UNKNOWN),
    RETURNED(State.RETURNED),
    HELD(State.DRAFTED);

    private final Set<State> states;

    Queue(State... states) {
        this.states = Set.of(states);
    }

    /** The states of the orders in it. */
    Set<State> states() {
        return states;
    }
}
