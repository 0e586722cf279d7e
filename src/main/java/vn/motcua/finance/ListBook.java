package vn.motcua.finance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.finance.PaymentOrder.State;

/** How a list is paid, line by line: the last attempt of each. */
@Service
class ListBook {

    private final OrderBook book;

    ListBook(OrderBook book) {
        this.book = book;
    }

    /** The lines of a list within the person's reach. */
    @Transactional(readOnly = true)
    public Lines lines(DossierCode code) {
        var lines = book.lines(code);
        if (lines.isEmpty() || !Reach.ofPerson().covers(lines.get(0))) throw new UnknownPayment(code.value());
        return new Lines(code, lines);
    }

    /** Which lines to show. */
    enum Part {
        ALL,
        RETURNED,
        HELD,
        OPEN,
        SETTLED;

        boolean holds(PaymentOrder order) {
            return switch (this) {
                case ALL -> true;
                case RETURNED -> !order.isOpen();
                case HELD -> order.isHeld();
                case OPEN -> order.isOpen() && !order.isHeld() && order.state() != State.SETTLED;
                case SETTLED -> order.state() == State.SETTLED;
            };
        }

        /** The name as messages have it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last attempt of each line. */
    record Lines(DossierCode code, List<PaymentOrder> all) {

        List<PaymentOrder> of(Part part) {
            return all.stream().filter(part::holds).toList();
        }

        /** How many lines each part holds, and their money. */
        public List<Sum> sums() {
            return Arrays.stream(Part.values())
                    .map(part -> new Sum(part, of(part).size(), dong(of(part))))
                    .toList();
        }

        /** The money of the whole list. */
        public long dong() {
            return dong(all);
        }

        private static long dong(List<PaymentOrder> orders) {
            return orders.stream().mapToLong(PaymentOrder::amount).sum();
        }
    }

    /** How many lines, and how much money. */
    record Sum(Part part, int lines, long dong) {}
}
