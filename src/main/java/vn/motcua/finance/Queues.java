package vn.motcua.finance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.finance.PaymentOrder.State;

/** The lists of payment orders, each within the reach of the person who asks. */
@Service
class Queues {

    private static final EnumSet<State> WAITING =
            EnumSet.of(State.RELEASED, State.SENT, State.UNKNOWN, State.RETURNED, State.DRAFTED);

    private final JdbcClient jdbc;

    Queues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The orders in some states, newest first, page by page. */
    @Transactional(readOnly = true)
    public List<PaymentOrder> in(EnumSet<State> states, Page page) {
        var reach = Reach.ofPerson();
        return jdbc.sql(
                        """
                        select * from payment_order where state in (:states) and (:everywhere or unit in (:units))
                        order by drawn_at desc, id limit :limit offset :offset""")
                .param("states", names(states))
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(OrderRows.ROWS)
                .list();
    }

    /** What a queue shows, longest waiting first: single orders, and lists as one entry each. */
    @Transactional(readOnly = true)
    public List<Entry> entries(Queue queue, Page page) {
        var reach = Reach.ofPerson();
        return jdbc.sql(
                        """
                        select o.*, e.lines, e.dong, case when o.award_line = 0 or o.payroll is not null then 0 else (
                            select count(*) from payment_order r
                            where r.dossier = o.dossier and r.payroll is null and r.state = 'RETURNED'
                              and not exists (select 1 from payment_order n where n.dossier = r.dossier
                                and n.award_line = r.award_line and n.attempt > r.attempt)) end as returned
                        from (select min(id) as first, count(*) as lines, sum(amount) as dong, min(drawn_at) as since
                          from payment_queue
                          where state in (:states) and queue = :queue and (:everywhere or unit in (:units))
                          group by case when payroll is not null then concat('payroll-', payroll)
                            when award_line = 0 then id else dossier end
                          order by since, first limit :limit offset :offset) e
                        join payment_order o on o.id = e.first order by e.since, e.first""")
                .param("states", names(queue.states()))
                .param("queue", queue.name())
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> new Entry(
                        OrderRows.ROWS.mapRow(row, number),
                        row.getInt("lines"),
                        row.getLong("dong"),
                        row.getInt("returned")))
                .list();
    }

    /** The orders of a queue, those that wait longest first, page by page. */
    @Transactional(readOnly = true)
    public List<PaymentOrder> of(Queue queue, Page page) {
        var reach = Reach.ofPerson();
        return jdbc.sql(
                        """
                        select * from payment_queue
                        where state in (:states) and queue = :queue and (:everywhere or unit in (:units))
                        order by drawn_at, id limit :limit offset :offset""")
                .param("states", names(queue.states()))
                .param("queue", queue.name())
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(OrderRows.ROWS)
                .list();
    }

    /** How many orders each queue holds, and their money. */
    @Transactional(readOnly = true)
    public Map<Queue, Size> sizes() {
        var reach = Reach.ofPerson();
        var sizes = new EnumMap<Queue, Size>(Queue.class);
        for (var queue : Queue.values()) sizes.put(queue, new Size(0, 0));
        jdbc.sql(
                        """
                        select queue, count(*) as orders, sum(amount) as dong from payment_queue
                        where state in (:states) and queue is not null and (:everywhere or unit in (:units)) group by queue""")
                .param("states", names(WAITING))
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .query((row, number) -> sizes.put(
                        Queue.valueOf(row.getString("queue")), new Size(row.getInt("orders"), row.getLong("dong"))))
                .list();
        return sizes;
    }

    /** How many released orders wait for an officer to send or hand over. */
    @Transactional(readOnly = true)
    public int waiting(Officer officer) {
        var reach = Reach.of(officer);
        return jdbc.sql(
                        """
                        select count(*) from payment_order
                        where state = 'RELEASED' and batch is null and (:everywhere or unit in (:units))""")
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .query(Integer.class)
                .single();
    }

    private static List<String> names(Collection<State> states) {
        return states.stream().map(State::name).toList();
    }

    /** A single order; or a list, of an employer or of a month: one of its orders, how many of them the queue holds, their money, and how many came back. */
    public record Entry(PaymentOrder order, int lines, long dong, int returned) {}

    /** How many orders, and how much money. */
    record Size(int orders, long dong) {}

    /** A part of a list: pages are counted from 0. */
    record Page(int number, int size) {

        private static final int MOST = 5_000;

        Page {
            number = Math.max(0, number);
            size = Math.min(MOST, Math.max(1, size));
        }

        long offset() {
            return (long) number * size;
        }
    }
}
