package vn.motcua.finance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;

/** Moves payment orders from state to state. Each move names the state it starts from: it happens once or not at all. */
@Component
class OrderMoves {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean submit(DossierCode dossier, Actor by) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'SUBMITTED', ordered_by = ?, ordered_by_name = ?, ordered_at = ?
                        where dossier = ? and state = 'DRAFTED' and live""")
                        .params(by.account(), by.name(), now(), dossier.value())
                        .update()
                == 1;
    }

    boolean release(DossierCode dossier, Actor by) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'RELEASED', released_by = ?, released_by_name = ?, released_at = ?
                        where dossier = ? and state = 'SUBMITTED' and ordered_by <> ?""")
                        .params(by.account(), by.name(), now(), dossier.value(), by.account())
                        .update()
                == 1;
    }

    boolean sendBack(DossierCode dossier) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'DRAFTED', ordered_by = null, ordered_by_name = null,
                          ordered_at = null
                        where dossier = ? and state = 'SUBMITTED'""")
                        .param(dossier.value())
                        .update()
                == 1;
    }

    boolean queue(DossierCode dossier) {
        return jdbc.sql(
                                """
                        update payment_order set queued_at = ?
                        where dossier = ? and state = 'RELEASED' and queued_at is null""")
                        .params(now(), dossier.value())
                        .update()
                == 1;
    }

    /** A released order that left no house yet is void: its approval counts no more. */
    boolean recall(OrderKey key, String reason) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'VOID', live = null, reason = ?, ended_at = ?
                        where id = ? and state = 'RELEASED' and batch is null""")
                        .params(reason, now(), key.value())
                        .update()
                == 1;
    }

    /** The money arrived; where it is cash, {@code receiver} took it. */
    boolean settle(PaymentOrder order, @Nullable String receiver) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'SETTLED', settled_at = ?, ended_at = ?, received_by = ?
                        where id = ? and state = ?""")
                        .params(
                                now(),
                                now(),
                                receiver,
                                order.key().value(),
                                order.state().name())
                        .update()
                == 1;
    }

    /** The money came back, for the reason the bank gave. */
    boolean giveBack(PaymentOrder order, @Nullable String code, String reason) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'RETURNED', live = null, ended_at = ?, reason_code = ?, reason = ?
                        where id = ? and state = ?""")
                        .params(
                                now(),
                                code,
                                reason,
                                order.key().value(),
                                order.state().name())
                        .update()
                == 1;
    }

    /** The bank was asked what became of the order; it is never sent again. */
    boolean inquire(PaymentOrder order) {
        return jdbc.sql(
                                """
                        update payment_order set state = 'UNKNOWN', inquired_at = ?
                        where id = ? and state in ('SENT', 'UNKNOWN')""")
                        .params(now(), order.key().value())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
