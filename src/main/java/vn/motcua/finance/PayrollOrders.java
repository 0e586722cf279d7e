package vn.motcua.finance;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.dossier.Payee;
import vn.motcua.finance.PaymentOrder.Claim;
import vn.motcua.finance.PaymentOrder.Course;
import vn.motcua.finance.PaymentOrder.State;

/** The orders of a month's list: drawn when it is approved, and again for money that came back. */
@Component
class PayrollOrders {

    private final JdbcClient jdbc;
    private final NewOrders fresh;
    private final Journal journal;
    private final Clock clock;

    PayrollOrders(JdbcClient jdbc, NewOrders fresh, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.fresh = fresh;
        this.journal = journal;
        this.clock = clock;
    }

    /** Draws one order for each line, in the name of whoever drew the list up. */
    void draw(Payroll payroll, List<PayrollLine> lines) {
        var drawn = lines.stream().map(line -> order(payroll, line)).toList();
        fresh.insert(drawn);
        journal.book(drawn, Booking.DECIDED);
    }

    /** Draws the next attempt of an order that came back. */
    void again(PaymentOrder last, Payee payee, Actor by) {
        fresh.insert(List.of(OrderDrawing.again(last, payee).by(by)));
    }

    /** What is drafted and free to go; whoever drew it up can't release it. */
    List<PaymentOrder> ready(long payroll, Actor chief) {
        fresh.lift(last(payroll).stream().filter(PaymentOrder::isHeld).toList());
        return last(payroll).stream()
                .filter(order -> order.state() == State.DRAFTED && order.live())
                .filter(order -> !chief.equals(order.course().orderedBy()))
                .toList();
    }

    /** Releases and queues what is ready, but nothing for the people of these ID numbers. Says how many. */
    int release(long payroll, Actor chief, Set<String> without) {
        var ready = ready(payroll, chief).stream()
                .filter(order -> !without.contains(order.claim().personId()))
                .toList();
        if (move(payroll, chief, without) != ready.size())
            throw new IllegalStateException("Somebody else is releasing list " + payroll);
        journal.book(ready.stream().filter(PaymentOrder::isCash).toList(), Booking.RELEASED_IN_CASH);
        journal.book(ready.stream().filter(order -> !order.isCash()).toList(), Booking.RELEASED);
        return ready.size();
    }

    private int move(long payroll, Actor chief, Set<String> without) {
        return jdbc.sql(
                        """
                        update payment_order set state = 'RELEASED', ordered_at = drawn_at, released_by = :account,
                          released_by_name = :name, released_at = :now, queued_at = :now
                        where payroll = :payroll and state = 'DRAFTED' and live and ordered_by <> :account
                          and person_id not in (:without)""")
                .param("account", chief.account())
                .param("name", chief.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("payroll", payroll)
                .param("without", without.isEmpty() ? Set.of("") : without)
                .update();
    }

    /** The orders as they were drawn when the list was approved. */
    List<PaymentOrder> first(long payroll) {
        return jdbc.sql(
                        """
                        select * from payment_order where payroll = ? and attempt = 1
                        order by person_name, dossier, award_line, first_day""")
                .param(payroll)
                .query(OrderRows.ROWS)
                .list();
    }

    /** The last attempt of each line. */
    List<PaymentOrder> last(long payroll) {
        return jdbc.sql(
                        """
                        select * from (select o.*, max(attempt) over (partition by dossier, award_line, first_day) as last
                          from payment_order o where payroll = ?) lines
                        where attempt = last order by person_name, dossier, award_line, first_day""")
                .param(payroll)
                .query(OrderRows.ROWS)
                .list();
    }

    private static PaymentOrder order(Payroll payroll, PayrollLine line) {
        var recipient = line.recipient();
        var claim = new Claim(
                recipient.unit(),
                recipient.personId(),
                recipient.personName(),
                recipient.benefit(),
                Period.only(line.month()));
        return new PaymentOrder(
                OrderKey.of(recipient.dossier(), claim, recipient.share(), 1),
                recipient.dossier(),
                recipient.share(),
                payroll.id(),
                1,
                null,
                claim,
                line.amount(),
                recipient.decision(),
                recipient.payee(),
                State.DRAFTED,
                true,
                Course.of(payroll.drawnBy()));
    }
}
