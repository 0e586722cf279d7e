package vn.motcua.finance;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.ChangeLog;
import vn.motcua.finance.PayrollBook.Written;
import vn.motcua.journey.Presence;

/**
 * The monthly payment (Law 41/2024/QH15 art. 93; decision 2988/QD-BHXH art. 4.2): an accountant draws up the list of a unit
 * and month, another person approves it, and each line becomes an order. Nobody stands twice for a month on any list.
 */
@Service
class Payrolls {

    private final PayrollBook book;
    private final PayrollOrders orders;
    private final PayrollDue due;
    private final LivingCheck living;
    private final Recipients recipients;
    private final Presence presence;
    private final ChangeLog changes;
    private final Clock clock;

    Payrolls(
            PayrollBook book,
            PayrollOrders orders,
            PayrollDue due,
            LivingCheck living,
            Recipients recipients,
            Presence presence,
            ChangeLog changes,
            Clock clock) {
        this.book = book;
        this.orders = orders;
        this.due = due;
        this.living = living;
        this.recipients = recipients;
        this.presence = presence;
        this.changes = changes;
        this.clock = clock;
    }

    /** Draws up the list of a unit and month: everybody to whom something is due up to that month. */
    @Transactional
    public long draw(String unit, YearMonth month) {
        if (!Reach.ofPerson().covers(unit)) throw new UnknownPayment("unit " + unit);
        var last = book.last(unit);
        if (last.isPresent() && !last.get().month().isBefore(month))
            throw new PaymentRefused("payroll.twice", text(month));
        if (last.isPresent() && !last.get().isApproved())
            throw new PaymentRefused("payroll.open", text(last.get().month()));
        if (month.isAfter(YearMonth.now(clock).plusMonths(1))) throw new PaymentRefused("payroll.early", text(month));
        var now = due.of(unit, month);
        if (now.lines().isEmpty())
            throw new PaymentRefused(now.held().isEmpty() ? "payroll.nobody" : "payroll.held", text(month));
        var by = Acting.person().actor();
        var payroll = open(unit, month, by);
        book.write(payroll, now, by);
        return payroll;
    }

    /** Draws an unapproved list up anew, from the register as it is now. */
    @Transactional
    public void redraw(long id) {
        var payroll = get(id);
        if (payroll.isApproved()) throw new PaymentRefused("payroll.approved");
        book.write(id, due.of(payroll.unit(), payroll.month()), Acting.person().actor());
    }

    /** Approves a list that says what the register says now, and releases its orders. Says how many. */
    @Transactional
    public int approve(long id) {
        var payroll = get(id);
        var chief = Acting.person().actor();
        if (payroll.isApproved()) throw new PaymentRefused("payroll.approved");
        if (payroll.drawnBy().equals(chief)) throw new PaymentRefused("payroll.sameperson");
        var lines = due.of(payroll.unit(), payroll.month()).lines();
        if (!written(lines).equals(book.lines(id))) throw new PaymentRefused("payroll.changed");
        presence.demand();
        if (!book.approve(id, chief)) throw new PaymentRefused("payroll.approved");
        orders.draw(payroll, lines);
        recipients.paid(id, payroll.month());
        return orders.release(id, chief, Set.of());
    }

    /**
     * Releases what was drawn again after money came back, and what stood in another order's way. Nothing goes to whoever is
     * dead by the register now; it waits until the benefit is ended or the register corrected.
     */
    @Transactional
    public Released release(long id) {
        if (!get(id).isApproved()) throw new PaymentRefused("payroll.unapproved");
        presence.demand();
        var chief = Acting.person().actor();
        var ready = orders.ready(id, chief);
        var dead = living.deadOf(ready);
        var released = orders.release(id, chief, dead.keySet());
        if (released == 0) throw new PaymentRefused(ready.isEmpty() ? "payroll.nothing" : "payroll.dead");
        changes.house("payments", "payrollReleased", id + "; " + released);
        return new Released(released, ready.size() - released);
    }

    /** A list within the person's reach. */
    @Transactional(readOnly = true)
    public Payroll get(long id) {
        return book.find(id, Reach.ofPerson()).orElseThrow(() -> new UnknownPayment("payroll " + id));
    }

    /** The newest lists within the person's reach. */
    @Transactional(readOnly = true)
    public List<Payroll> newest(int limit) {
        return book.newest(Reach.ofPerson(), limit);
    }

    private long open(String unit, YearMonth month, Actor by) {
        try {
            return book.open(unit, month, by);
        } catch (DuplicateKeyException twice) {
            throw new PaymentRefused("payroll.twice", text(month));
        }
    }

    private static List<Written> written(List<PayrollLine> lines) {
        return lines.stream()
                .map(line -> new Written(line.recipient().id(), line.month(), line.amount()))
                .sorted(Comparator.comparingLong(Written::recipient).thenComparing(Written::month))
                .toList();
    }

    private static String text(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** How many orders go, and how many stay because the register says that their people are dead. */
    record Released(int orders, int held) {}
}
