package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.ChangeLog;
import vn.motcua.finance.PaymentOrder.State;

/**
 * What was paid for months in which nothing was due, because a death or a suspension became known later. It is shown, never
 * netted: recovery needs a decision of the authority (Law 41/2024/QH15 art. 11.2b, 13.9).
 */
@Service
class Recoverables {

    private final JdbcClient jdbc;
    private final PayrollSettings settings;
    private final OrderBook book;
    private final Journal journal;
    private final ChangeLog changes;
    private final Clock clock;

    Recoverables(
            JdbcClient jdbc,
            PayrollSettings settings,
            OrderBook book,
            Journal journal,
            ChangeLog changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.book = book;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /** All of it within the person's reach, the newest month first: paid, or on its way. */
    @Transactional(readOnly = true)
    public List<Recoverable> all() {
        var reach = Reach.ofPerson();
        return jdbc
                .sql(
                        """
                        select o.*, h.ground, h.from_day, h.resumed_on, h.dossier as halted_by from payment_order o
                        join recipient r on r.dossier = o.dossier and r.share = o.award_line
                        join recipient_halt h on h.recipient = r.id
                        where o.payroll is not null and o.state in ('RELEASED', 'SENT', 'UNKNOWN', 'SETTLED')
                          and o.last_day >= h.from_day and (h.resumed_on is null or o.first_day < h.resumed_on)
                          and not exists (select 1 from recovery y where y.payment_order = o.id)
                          and (:everywhere or o.unit in (:units))
                        order by o.first_day desc, o.person_name, o.id""")
                .param("everywhere", reach.everywhere())
                .param("units", reach.units())
                .query((row, number) -> new Recoverable(
                        OrderRows.ROWS.mapRow(row, number),
                        row.getString("ground"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("halted_by")))
                .list()
                .stream()
                .filter(each -> !each.month().isBefore(settings.unpaidFrom(each.since())))
                .toList();
    }

    /** Money that was paid without right is back, by a decision of the authority; noted and booked once. */
    @Transactional
    public void recover(OrderKey key, String decision, LocalDate on) {
        if (book.find(key).filter(Reach.ofPerson()::covers).isEmpty()) throw new UnknownPayment(key.value());
        var order = all().stream()
                .map(Recoverable::order)
                .filter(each -> each.key().equals(key) && each.state() == State.SETTLED)
                .findFirst()
                .orElseThrow(() -> new PaymentRefused("recovery"));
        var by = Acting.person().actor();
        jdbc.sql(
                        """
                        insert into recovery (payment_order, decision, recovered_on, noted_by, noted_by_name, noted_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        key.value(),
                        decision,
                        on,
                        by.account(),
                        by.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.book(List.of(order), Booking.RECOVERED);
        changes.dossier(order.dossier().value(), "recoveryNoted", key.value(), decision + ", " + on);
    }

    /** An order for a month that wasn't due: on what ground, since which day, and by which dossier. */
    record Recoverable(PaymentOrder order, String ground, LocalDate since, String by) {

        /** The month it paid. */
        public YearMonth month() {
            return YearMonth.from(order.claim().period().from());
        }
    }
}
