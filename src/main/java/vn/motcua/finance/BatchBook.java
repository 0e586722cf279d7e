package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;

/** The table of batches, and which orders lie in them. */
@Component
class BatchBook {

    private static final String REACHED =
            """
            select * from payment_batch b where (:everywhere
              or not exists (select 1 from payment_order o where o.batch = b.id and o.unit not in (:units))
                and (b.made_by = :person or exists (select 1 from payment_order o where o.batch = b.id)))""";

    private final JdbcClient jdbc;
    private final JdbcOperations template;
    private final Clock clock;

    BatchBook(JdbcClient jdbc, JdbcOperations template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** The transfers that wait for a batch, locked until the transaction ends. */
    List<PaymentOrder> waiting(Reach reach) {
        return jdbc.sql(
                        """
                        select * from payment_order where state = 'RELEASED' and pay_method = 'ACCOUNT' and batch is null
                          and queued_at is not null and (:everywhere or unit in (:units))
                        order by queued_at, id for update""")
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .query(OrderRows.ROWS)
                .list();
    }

    /** The number of the day's next batch. */
    int nextNumber(LocalDate day) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from payment_batch where made_on = ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    long insert(Batch batch) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into payment_batch (made_on, number, message_id, made_by, made_by_name, made_at, orders,
                          total, file_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        batch.on(),
                        batch.number(),
                        batch.messageId(),
                        batch.madeBy().account(),
                        batch.madeBy().name(),
                        batch.madeAt().atOffset(ZoneOffset.UTC),
                        batch.orders(),
                        batch.total(),
                        batch.fileHash())
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** Lays orders in a batch, line by line. */
    void fill(long batch, List<PaymentOrder> orders) {
        var lines = template.batchUpdate(
                "update payment_order set batch = ?, line = ? where id = ? and state = 'RELEASED' and batch is null",
                IntStream.range(0, orders.size())
                        .mapToObj(line -> new Object[] {
                            batch, line + 1, orders.get(line).key().value()
                        })
                        .toList());
        for (var changed : lines) if (changed != 1) throw new IllegalStateException("An order left batch " + batch);
    }

    /** Marks a batch as handed out, once; false if it was already, or given up. */
    boolean send(long batch, Actor by) {
        var now = now();
        var marked = jdbc.sql(
                        """
                        update payment_batch set sent_at = ?, sent_by = ?, sent_by_name = ?
                        where id = ? and sent_at is null and discarded_at is null""")
                .params(now, by.account(), by.name(), batch)
                .update();
        if (marked == 0) return false;
        jdbc.sql("update payment_order set state = 'SENT', sent_at = ? where batch = ? and state = 'RELEASED'")
                .params(now, batch)
                .update();
        return true;
    }

    /** Gives up a batch that was never handed out; its orders wait for another. */
    boolean discard(long batch, String reason) {
        var marked = jdbc.sql(
                        """
                        update payment_batch set discarded_at = ?, discarded_reason = ?
                        where id = ? and sent_at is null and discarded_at is null""")
                .params(now(), reason, batch)
                .update();
        if (marked == 0) return false;
        jdbc.sql("update payment_order set batch = null, line = null where batch = ? and state = 'RELEASED'")
                .param(batch)
                .update();
        return true;
    }

    /** The bank said that it has the file. */
    void accept(long batch) {
        jdbc.sql("update payment_batch set accepted_at = ? where id = ? and accepted_at is null")
                .params(now(), batch)
                .update();
    }

    Optional<Batch> find(long id, Reach reach) {
        return reached(" and id = :id", reach)
                .param("id", id)
                .query(BatchRows.ROWS)
                .optional();
    }

    Optional<Batch> find(String messageId, Reach reach) {
        return reached(" and message_id = :message", reach)
                .param("message", messageId)
                .query(BatchRows.ROWS)
                .optional();
    }

    List<Batch> newest(Reach reach, int limit) {
        return reached(" order by id desc limit :limit", reach)
                .param("limit", limit)
                .query(BatchRows.ROWS)
                .list();
    }

    /** Batches with orders of the reach alone; one that was given up holds none, and is its maker's. */
    private JdbcClient.StatementSpec reached(String more, Reach reach) {
        return jdbc.sql(REACHED + more)
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .param("person", Acting.now().account());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
