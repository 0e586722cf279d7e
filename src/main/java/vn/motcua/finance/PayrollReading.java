package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.finance.PayrollBook.Written;
import vn.motcua.finance.Queues.Page;
import vn.motcua.finance.Recipient.Standing;

/** Reads a month's list for people: its lines, what has changed against the list before it, and who is on the register. */
@Service
class PayrollReading {

    private final Payrolls payrolls;
    private final PayrollBook book;
    private final PayrollOrders orders;
    private final RecipientBook register;
    private final Clock clock;

    PayrollReading(Payrolls payrolls, PayrollBook book, PayrollOrders orders, RecipientBook register, Clock clock) {
        this.payrolls = payrolls;
        this.book = book;
        this.orders = orders;
        this.register = register;
        this.clock = clock;
    }

    /** A list with its lines, or with its orders once it is approved. */
    @Transactional(readOnly = true)
    public View view(long id) {
        var payroll = payrolls.get(id);
        var recipients = recipients(payroll.unit());
        var written = book.lines(id);
        var before = book.before(payroll.unit(), payroll.month());
        return new View(
                payroll,
                before.orElse(null),
                lines(written, recipients),
                book.held(id, recipients),
                changes(payroll, written, before, recipients),
                payroll.isApproved() ? orders.last(id) : List.of());
    }

    /** The recipients whose name or number is searched for. */
    @Transactional(readOnly = true)
    public List<Recipient> search(String text, Page page) {
        return register.search(text.strip(), Reach.ofPerson(), page, LocalDate.now(clock));
    }

    /** The units for which the person may draw a list up. */
    @Transactional(readOnly = true)
    public List<String> units() {
        return register.units(Reach.ofPerson());
    }

    private Map<Long, Recipient> recipients(String unit) {
        return register.ofUnit(unit, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    private static List<PayrollLine> lines(List<Written> written, Map<Long, Recipient> recipients) {
        return written.stream()
                .flatMap(line -> Optional.ofNullable(recipients.get(line.recipient())).stream()
                        .map(recipient -> new PayrollLine(recipient, line.month(), line.amount())))
                .toList();
    }

    private List<Change> changes(
            Payroll payroll, List<Written> written, Optional<Payroll> before, Map<Long, Recipient> recipients) {
        var now = sums(written);
        var then = before.map(list -> sums(book.lines(list.id()))).orElse(Map.of());
        var changes = new ArrayList<Change>();
        var all = new TreeSet<>(now.keySet());
        all.addAll(then.keySet());
        for (var id : all) {
            var recipient = recipients.get(id);
            var was = then.getOrDefault(id, 0L);
            var is = now.getOrDefault(id, 0L);
            if (recipient != null && !was.equals(is))
                changes.add(new Change(kind(recipient, payroll.month(), was, is), recipient, was, is));
        }
        return changes;
    }

    private static Kind kind(Recipient recipient, YearMonth month, long was, long is) {
        if (was == 0) return Kind.NEW;
        if (is > 0) return Kind.CHANGED;
        return recipient.in(month) == Standing.SUSPENDED ? Kind.SUSPENDED : Kind.ENDED;
    }

    private static Map<Long, Long> sums(List<Written> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Written::recipient, Collectors.summingLong(Written::amount)));
    }

    /** A list, the one before it, its lines, whom it holds back, what has changed, and its orders once it is approved. */
    record View(
            Payroll payroll,
            @Nullable Payroll before,
            List<PayrollLine> lines,
            List<PayrollHold> held,
            List<Change> changes,
            List<PaymentOrder> orders) {

        /** What the list comes to more than the one before. */
        public long difference() {
            return payroll.dong() - (before == null ? 0 : before.dong());
        }

        /** How many recipients changed in a way, and by how much. */
        public List<Sum> sums() {
            return Arrays.stream(Kind.values())
                    .map(kind -> new Sum(
                            kind,
                            (int) changes.stream()
                                    .filter(each -> each.kind() == kind)
                                    .count(),
                            changes.stream()
                                    .filter(each -> each.kind() == kind)
                                    .mapToLong(Change::difference)
                                    .sum()))
                    .toList();
        }
    }

    /** How a recipient differs from the list before. */
    enum Kind {
        NEW,
        ENDED,
        SUSPENDED,
        CHANGED
    }

    /** How much a recipient was paid by the list before, and by this one. */
    record Change(Kind kind, Recipient recipient, long before, long now) {

        /** More than before. */
        public long difference() {
            return now - before;
        }
    }

    /** How many, and by how much. */
    record Sum(Kind kind, int recipients, long dong) {}
}
