package vn.motcua.finance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;

/**
 * Moves payment orders from state to state, those of a dossier together. Each move names the state it starts from: it
 * happens once or not at all.
 */
@Component
class OrderMoves {

    private final JdbcOperations jdbc;
    private final Clock clock;

    OrderMoves(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int submit(DossierCode dossier, Actor by) {
        return jdbc.update(
                """
                update payment_order set state = 'SUBMITTED', ordered_by = ?, ordered_by_name = ?, ordered_at = ?
                where dossier = ? and payroll is null and state = 'DRAFTED' and live""",
                by.account(),
                by.name(),
                now(),
                dossier.value());
    }

    int release(DossierCode dossier, Actor by) {
        return jdbc.update(
                """
                update payment_order set state = 'RELEASED', released_by = ?, released_by_name = ?, released_at = ?
                where dossier = ? and payroll is null and state = 'SUBMITTED' and ordered_by <> ?""",
                by.account(),
                by.name(),
                now(),
                dossier.value(),
                by.account());
    }

    int sendBack(DossierCode dossier) {
        return jdbc.update(
                """
                update payment_order set state = 'DRAFTED', ordered_by = null, ordered_by_name = null, ordered_at = null
                where dossier = ? and payroll is null and state = 'SUBMITTED'""",
                dossier.value());
    }

    int queue(DossierCode dossier) {
        return jdbc.update(
                """
                update payment_order set queued_at = ?
                where dossier = ? and payroll is null and state = 'RELEASED' and queued_at is null""",
                now(),
                dossier.value());
    }

    /** Released orders that left no house yet are void: their approval counts no more. */
    void recall(List<Return> recalled) {
        each(
                recalled.stream().map(Return::order).toList(),
                """
                update payment_order set state = 'VOID', live = null, reason = ?, ended_at = ?
                where state = 'RELEASED' and batch is null and id = ?""",
                recalled.stream()
                        .map(each -> new @Nullable Object[] {
                            each.reason(), now(), each.order().key().value()
                        })
                        .toList());
    }

    /** The money arrived; where it is cash, {@code receiver} took it. */
    void settle(List<PaymentOrder> settled, @Nullable String receiver) {
        each(
                settled,
                """
                update payment_order set state = 'SETTLED', settled_at = ?, ended_at = ?, received_by = ?
                where id = ? and state = ?""",
                settled.stream()
                        .map(order -> new @Nullable Object[] {
                            now(),
                            now(),
                            receiver,
                            order.key().value(),
                            order.state().name()
                        })
                        .toList());
    }

    /** The money came back, for the reason the bank gave. */
    void giveBack(List<Return> returned) {
        each(
                returned.stream().map(Return::order).toList(),
                """
                update payment_order set state = 'RETURNED', live = null, ended_at = ?, reason_code = ?, reason = ?
                where id = ? and state = ?""",
                returned.stream()
                        .map(each -> new @Nullable Object[] {
                            now(),
                            each.code(),
                            each.reason(),
                            each.order().key().value(),
                            each.order().state().name()
                        })
                        .toList());
    }

    /** The bank was asked what became of the order; it is never sent again. */
    void inquire(PaymentOrder order) {
        each(
                List.of(order),
                "update payment_order set state = 'UNKNOWN', inquired_at = ? where id = ? and state in ('SENT', 'UNKNOWN')",
                List.<Object[]>of(new Object[] {now(), order.key().value()}));
    }

    private void each(List<PaymentOrder> orders, String move, List<@Nullable Object[]> parameters) {
        var moved = jdbc.batchUpdate(move, parameters);
        var left = IntStream.range(0, moved.length).filter(at -> moved[at] != 1).findFirst();
        if (left.isPresent()) {
            var order = orders.get(left.getAsInt());
            throw new IllegalStateException("Order " + order.key() + " is no longer " + order.state());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
