package vn.motcua.finance;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps new orders apart from others for the same days: an order is live unless another live order covers some of its days.
 * Many are kept at once, always in the order of their persons, so that two lists never wait for each other.
 */
@Component
class NewOrders {

    private static final String OVERLAP =
            """
            select 1 from payment_order o where o.person_id = ? and o.benefit = ? and o.live and o.first_day <= ?
              and o.last_day >= ?""";
    private static final String NEXT_ORDINAL =
            "select coalesce(max(o.ordinal), 0) + 1 from payment_order o where o.person_id = ? and o.benefit = ?";
    private static final String INSERT =
            """
            insert into payment_order (id, dossier, award_line, attempt, previous, unit, person_id, person_name, benefit,
              first_day, last_day, amount, decision, pay_method, account_number, bank_name, account_holder, state,
              drawn_at, payroll, ordered_by, ordered_by_name, ordinal, live)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              (%s), case when exists (%s) then null else true end)"""
                    .formatted(NEXT_ORDINAL, OVERLAP);
    private static final String LIFT =
            """
            update payment_order set live = true, ordinal = (%s)
            where id = ? and live is null and state = 'DRAFTED' and not exists (%s)"""
                    .formatted(NEXT_ORDINAL, OVERLAP);
    private static final String REDIRECT =
            """
            update payment_order set pay_method = ?, account_number = ?, bank_name = ?, account_holder = ?
            where id = ? and state = 'DRAFTED'""";
    private static final Comparator<PaymentOrder> BY_PERSON = Comparator.comparing(
                    (PaymentOrder order) -> order.claim().personId())
            .thenComparing(PaymentOrder::line);

    private final JdbcOperations jdbc;
    private final Clock clock;

    NewOrders(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps new orders. */
    void insert(List<PaymentOrder> orders) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(
                INSERT,
                orders.stream()
                        .sorted(BY_PERSON)
                        .map(order -> columns(order, now))
                        .toList());
    }

    /** Makes held orders live if no other live order stands in their way any more; says how many of them. */
    int lift(List<PaymentOrder> held) {
        var lifted = jdbc.batchUpdate(
                LIFT, held.stream().sorted(BY_PERSON).map(NewOrders::place).toList());
        var count = 0;
        for (var changed : lifted) count += Math.max(0, changed);
        return count;
    }

    /** The payees of orders nobody has released yet. */
    void redirect(List<PaymentOrder> orders) {
        jdbc.batchUpdate(REDIRECT, orders.stream().map(NewOrders::payee).toList());
    }

    private static @Nullable Object[] columns(PaymentOrder order, Object now) {
        var claim = order.claim();
        var payee = order.payee();
        var previous = order.previous();
        var orderedBy = order.course().orderedBy();
        return new @Nullable Object[] {
            order.key().value(),
            order.dossier().value(),
            order.line(),
            order.attempt(),
            previous == null ? null : previous.value(),
            claim.unit(),
            claim.personId(),
            claim.personName(),
            claim.benefit(),
            claim.period().from(),
            claim.period().to(),
            order.amount(),
            order.decision(),
            payee.method().name(),
            payee.accountNumber(),
            payee.bankName(),
            payee.accountHolder(),
            order.state().name(),
            now,
            order.payroll(),
            orderedBy == null ? null : orderedBy.account(),
            orderedBy == null ? null : orderedBy.name(),
            claim.personId(),
            claim.benefit(),
            claim.personId(),
            claim.benefit(),
            claim.period().to(),
            claim.period().from()
        };
    }

    private static Object[] place(PaymentOrder order) {
        var claim = order.claim();
        return new Object[] {
            claim.personId(),
            claim.benefit(),
            order.key().value(),
            claim.personId(),
            claim.benefit(),
            claim.period().to(),
            claim.period().from()
        };
    }

    private static @Nullable Object[] payee(PaymentOrder order) {
        var payee = order.payee();
        return new @Nullable Object[] {
            payee.method().name(),
            payee.accountNumber(),
            payee.bankName(),
            payee.accountHolder(),
            order.key().value()
        };
    }
}
