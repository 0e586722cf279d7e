package vn.motcua.finance;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.PaymentNotice.State;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.Journeys;

/**
 * Lays in a list's dossier how its orders stand, once for all that happens together. The journey goes on when every line is
 * paid; when nothing is under way any more and something isn't paid, the accountant has it.
 */
@Component
class ListTidings {

    private static final String PAYMENT = "payBenefit";
    private static final String CORRECTION = "correctPayee";

    private final OrderBook book;
    private final Sheets sheets;
    private final Timeline timeline;
    private final Journeys journeys;
    private final MessageSource messages;
    private final Wording wording;
    private final Clock clock;

    ListTidings(
            OrderBook book,
            Sheets sheets,
            Timeline timeline,
            Journeys journeys,
            MessageSource messages,
            Wording wording,
            Clock clock) {
        this.book = book;
        this.sheets = sheets;
        this.timeline = timeline;
        this.journeys = journeys;
        this.messages = messages;
        this.wording = wording;
        this.clock = clock;
    }

    void released(List<PaymentOrder> lines) {
        lay(lines.get(0), total(lines), State.RELEASED, null);
    }

    void sent(List<PaymentOrder> lines, String messageId) {
        lay(lines.get(0), total(lines), State.SENT, null);
        write(lines, Note.of("linesSent", messageId, count(lines)));
    }

    void settled(List<PaymentOrder> lines) {
        write(lines, Note.of("linesSettled", count(lines), wording.grouped(total(lines))));
        goOn(lines, false);
    }

    void handedOver(PaymentOrder line, String receiver) {
        write(List.of(line), Note.of("paymentInCash", receiver));
        goOn(List.of(line), false);
    }

    void cameBack(List<Return> returned, String act) {
        var lines = returned.stream().map(Return::order).toList();
        var note = Note.of(act.replace("payment", "lines"), count(lines), wording.grouped(total(lines)));
        write(lines, note.because(returned.get(0).reason()));
        goOn(lines, lines.stream().anyMatch(line -> line.state() == PaymentOrder.State.SETTLED));
    }

    private void goOn(List<PaymentOrder> lines, boolean isLate) {
        var code = lines.get(0).dossier();
        book.lockLists(List.of(code));
        var standing = book.standing(code);
        if (standing.underWay() > 0) return;
        if (standing.unpaid() == 0) close(lines.get(0), standing);
        else reopen(lines.get(0), standing, isLate && standing.unpaid() == lines.size());
    }

    private void close(PaymentOrder line, Standing standing) {
        lay(line, standing.settledDong(), State.SETTLED, null);
        journeys.tell(line.dossier(), "paymentSettled");
    }

    /** The journey has ended, if these lines are the only ones unpaid and had been paid before. */
    private void reopen(PaymentOrder line, Standing standing, boolean hasEnded) {
        var reason = messages.getMessage(
                "finance.list.unpaid",
                new Object[] {standing.unpaid(), wording.grouped(standing.unpaidDong())},
                Wording.VIETNAMESE);
        lay(line, standing.unpaidDong(), State.RETURNED, reason);
        if (!journeys.tell(line.dossier(), "paymentReturned") && hasEnded)
            journeys.reopen(line.dossier(), PAYMENT, CORRECTION);
    }

    private void lay(PaymentOrder line, long dong, State state, @Nullable String reason) {
        var code = line.dossier();
        sheets.lay(code, new PaymentNotice(code.value(), line.attempt(), dong, null, state, clock.instant(), reason));
    }

    private void write(List<PaymentOrder> lines, Note note) {
        timeline.write(lines.get(0).dossier(), note);
    }

    private static long total(List<PaymentOrder> lines) {
        return lines.stream().mapToLong(PaymentOrder::amount).sum();
    }

    private static String count(List<PaymentOrder> lines) {
        return Integer.toString(lines.size());
    }
}
