package vn.motcua.finance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;

/** The table of payment orders: finds them, and keeps new ones apart from others for the same months. */
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
