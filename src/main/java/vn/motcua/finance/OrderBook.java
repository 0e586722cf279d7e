package vn.motcua.finance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** The table of payment orders: finds them. */
@Component
class OrderBook {

    private static final String LINES =
            """
            select o.*, max(attempt) over (partition by award_line) as last
            from payment_order o where dossier = ? and award_line > 0 and payroll is null""";
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;

    OrderBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PaymentOrder> find(OrderKey key) {
        return jdbc.sql("select * from payment_order where id = ?")
                .param(key.value())
                .query(OrderRows.ROWS)
                .optional();
    }

    /** A dossier's last attempt; of a list, that of some line. */
    Optional<PaymentOrder> latest(DossierCode dossier) {
        return jdbc.sql(
                        """
                        select * from payment_order where dossier = ? and payroll is null
                        order by attempt desc, award_line limit 1""")
                .param(dossier.value())
                .query(OrderRows.ROWS)
                .optional();
    }

    /** The last attempt of each line of a list, line by line. */
    List<PaymentOrder> lines(DossierCode dossier) {
        return jdbc.sql("select * from (%s) lines where attempt = last order by award_line".formatted(LINES))
                .param(dossier.value())
                .query(OrderRows.ROWS)
                .list();
    }

    /** The live order that pays the same person's benefit for some of the same days. */
    Optional<PaymentOrder> obstacle(PaymentOrder order) {
        var claim = order.claim();
        return jdbc.sql(
                        """
                        select * from payment_order where person_id = ? and benefit = ? and live and first_day <= ?
                          and last_day >= ? and id <> ? order by ordinal limit 1""")
                .params(
                        claim.personId(),
                        claim.benefit(),
                        claim.period().to(),
                        claim.period().from(),
                        order.key().value())
                .query(OrderRows.ROWS)
                .optional();
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

    /** How the last attempts of a list stand. */
    Standing standing(DossierCode dossier) {
        return jdbc.sql(
                        """
                        select coalesce(sum(case when awaited then 1 else 0 end), 0) as under_way,
                          coalesce(sum(case when state <> 'SETTLED' and not awaited then 1 else 0 end), 0) as unpaid,
                          coalesce(sum(case when state <> 'SETTLED' and not awaited then amount else 0 end), 0) as unpaid_dong,
                          coalesce(sum(case when state = 'SETTLED' then amount else 0 end), 0) as settled_dong
                        from (select state, amount,
                            state in ('SUBMITTED', 'RELEASED', 'SENT', 'UNKNOWN') or state = 'DRAFTED' and live is not null
                              as awaited
                          from (%s) lines where attempt = last) standing"""
                                .formatted(LINES))
                .param(dossier.value())
                .query((row, number) -> new Standing(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** Lets one transaction after the other say how the lists stand, so that none misses what another has just ended. */
    void lockLists(Collection<DossierCode> dossiers) {
        jdbc.sql(
                        """
                        select id from payment_order o where dossier in (:dossiers) and attempt = 1 and payroll is null
                          and not exists (select 1 from payment_order f where f.dossier = o.dossier and f.payroll is null
                            and f.award_line < o.award_line and f.attempt = 1)
                        order by id for update""")
                .param("dossiers", dossiers.stream().map(DossierCode::value).toList())
                .query(String.class)
                .list();
    }
}
