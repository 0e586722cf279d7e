package vn.motcua.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.finance.PaymentOrder.State;

/** The orders of a list: one for each person its decision grants something, all drawn at once. */
@Component
class ListOrders {

    private final OrderBook book;
    private final NewOrders fresh;
    private final OrderDrawing drawing;
    private final Awards awards;
    private final Procedures procedures;
    private final Journal journal;
    private final Sheets sheets;

    ListOrders(
            OrderBook book,
            NewOrders fresh,
            OrderDrawing drawing,
            Awards awards,
            Procedures procedures,
            Journal journal,
            Sheets sheets) {
        this.book = book;
        this.fresh = fresh;
        this.drawing = drawing;
        this.awards = awards;
        this.procedures = procedures;
        this.journal = journal;
        this.sheets = sheets;
    }

    /** Whether a dossier's decision grants to many people, line by line. */
    boolean isOne(Dossier dossier) {
        return procedures.find(dossier.procedure()).filter(Procedure::isList).isPresent();
    }

    /** Draws what is missing: first orders, and the next attempts of lines whose money came back. */
    void draw(Dossier dossier) {
        var granted = granted(dossier);
        var last =
                book.lines(dossier.code()).stream().collect(Collectors.toMap(PaymentOrder::line, Function.identity()));
        var first = drawing.first(
                dossier,
                granted.stream()
                        .filter(award -> !last.containsKey(award.line()))
                        .toList());
        var missing = new ArrayList<>(first);
        missing.addAll(again(granted, last));
        fresh.insert(missing);
        journal.book(first, Booking.DECIDED);
        fresh.redirect(redirected(granted, last));
        fresh.lift(last.values().stream().filter(PaymentOrder::isHeld).toList());
    }

    /** Where the money of each line goes. */
    Map<Integer, Payee> payees(Dossier dossier) {
        var payees = new HashMap<Integer, Payee>();
        awards.of(dossier.code()).forEach(award -> payees.put(award.line(), award.payee()));
        return payees;
    }

    private List<Award> granted(Dossier dossier) {
        var granted = awards.of(dossier.code());
        var total = granted.stream().mapToLong(Award::amount).reduce(0, Math::addExact);
        if (total != sheets.get(dossier.code(), Decision.class).amount())
            throw new IllegalStateException("The lines of " + dossier.code() + " come to " + total);
        return granted;
    }

    private static List<PaymentOrder> again(List<Award> granted, Map<Integer, PaymentOrder> last) {
        return granted.stream()
                .filter(award -> last.containsKey(award.line()))
                .filter(award -> !order(award, last).isOpen())
                .map(award -> OrderDrawing.again(order(award, last), award.payee()))
                .toList();
    }

    private static List<PaymentOrder> redirected(List<Award> granted, Map<Integer, PaymentOrder> last) {
        return granted.stream()
                .filter(award -> last.containsKey(award.line()))
                .filter(award -> order(award, last).state() == State.DRAFTED)
                .filter(award -> !order(award, last).payee().equals(award.payee()))
                .map(award -> order(award, last).to(award.payee()))
                .toList();
    }

    private static PaymentOrder order(Award award, Map<Integer, PaymentOrder> last) {
        return Objects.requireNonNull(last.get(award.line()));
    }
}
