package vn.motcua.finance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;

/** The table of payment orders. Every change names the state it starts from, so that it happens once or not at all. */
@Component
class OrderBook {

    private static final String OVERLAP =
            """
            select 1 from payment_order o where o.person_id = ? and o.benefit = ? and o.live and o.month_from <= ?
              and o.month_to >= ?""";
    private static final String NEXT_ORDINAL =
            "select coalesce(max(o.ordinal), 0) + 1 from payment_order o where o.person_id = ? and o.benefit = ?";

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrderBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PaymentOrder> find(OrderKey key) {
        return jdbc.sql("select * from payment_order where id = ?")
                .param(key.value())
                .query(OrderRows.ROWS)
                .optional();
    }

    /** A dossier's last attempt. */
    Optional<PaymentOrder> latest(DossierCode dossier) {
        return jdbc.sql("select * from payment_order where dossier = ? order by attempt desc limit 1")
                .param(dossier.value())
                .query(OrderRows.ROWS)
                .optional();
    }

    /** The live order that pays the same person's benefit for some of the same months. */
    Optional<PaymentOrder> obstacle(PaymentOrder order) {
        var claim = order.claim();
        return jdbc.sql(
                        """
                        select * from payment_order where person_id = ? and benefit = ? and live and month_from <= ?
                          and month_to >= ? and id <> ? order by ordinal limit 1""")
                .params(
                        claim.personId(),
                        claim.benefit(),
                        claim.months().to().toString(),
                        claim.months().from().toString(),
                        order.key().value())
                .query(OrderRows.ROWS)
                .optional();
    }

    /** Keeps a new order: live unless another live order covers some of its months. */
    void insert(PaymentOrder order) {
        var claim = order.claim();
        var payee = order.payee();
        var from = claim.months().from().toString();
        var to = claim.months().to().toString();
        jdbc.sql(
                        """
                        insert into payment_order (id, dossier, attempt, previous, unit, person_id, person_name, benefit,
                          month_from, month_to, amount, decision, pay_method, account_number, bank_name, account_holder,
                          state, drawn_at, ordinal, live)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                          (%s), case when exists (%s) then null else true end)"""
                                .formatted(NEXT_ORDINAL, OVERLAP))
                .params(
                        order.key().value(),
                        order.dossier().value(),
                        order.attempt(),
                        order.previous() == null ? null : order.previous().value(),
                        claim.unit(),
                        claim.personId(),
                        claim.personName(),
                        claim.benefit(),
                        from,
                        to,
                        order.amount(),
                        order.decision(),
                        payee.method().name(),
                        payee.accountNumber(),
                        payee.bankName(),
                        payee.accountHolder(),
                        order.state().name(),
                        now(),
                        claim.personId(),
                        claim.benefit(),
                        claim.personId(),
                        claim.benefit(),
                        to,
                        from)
                .update();
    }

    /** Makes a held order live if no other live order stands in its way any more. */
    boolean lift(PaymentOrder order) {
        var claim = order.claim();
        return jdbc.sql(
                                """
                        update payment_order set live = true, ordinal = (%s)
                        where id = ? and live is null and state = 'DRAFTED' and not exists (%s)"""
                                        .formatted(NEXT_ORDINAL, OVERLAP))
                        .params(
                                claim.personId(),
                                claim.benefit(),
                                order.key().value(),
                                claim.personId(),
                                claim.benefit(),
                                claim.months().to().toString(),
                                claim.months().from().toString())
                        .update()
                == 1;
    }

    /** The payee of an order nobody has released yet. */
    void redirect(OrderKey key, Payee payee) {
        jdbc.sql(
                        """
                        update payment_order set pay_method = ?, account_number = ?, bank_name = ?, account_holder = ?
                        where id = ? and state = 'DRAFTED'""")
                .params(
                        payee.method().name(),
                        payee.accountNumber(),
                        payee.bankName(),
                        payee.accountHolder(),
                        key.value())
                .update();
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

    List<PaymentOrder> ofBatch(long batch) {
        return jdbc.sql("select * from payment_order where batch = ? order by line")
                .param(batch)
                .query(OrderRows.ROWS)
                .list();
    }

    /** The orders of these keys, locked until the transaction ends. */
    List<PaymentOrder> lock(List<OrderKey> keys) {
        var orders = new ArrayList<PaymentOrder>();
        for (var from = 0; from < keys.size(); from += CHUNK)
            orders.addAll(jdbc.sql("select * from payment_order where id in (:ids) order by id for update")
                    .param(
                            "ids",
                            keys.subList(from, Math.min(keys.size(), from + CHUNK)).stream()
                                    .map(OrderKey::value)
                                    .toList())
                    .query(OrderRows.ROWS)
                    .list());
        return orders;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
