package vn.motcua.finance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.motcua.finance.BatchPages.Show;
import vn.motcua.finance.BatchPages.Summary;
import vn.motcua.finance.PaymentPages.Tab;

/** Says how far a batch has come: made, sent, answered, reconciled. */
@Component
class BatchSteps {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final MessageSourceAccessor words;

    BatchSteps(MessageSource messages) {
        this.words = new MessageSourceAccessor(messages);
    }

    List<Step> of(Batch batch, Summary summary) {
        var answered = summary.settled() + summary.returned();
        var reconciled = batch.isSent() && summary.unanswered() == 0;
        return List.of(
                new Step("done", say("made"), batch.madeBy().name() + ", " + MOMENT.format(batch.madeAt())),
                new Step(batch.isSent() ? "done" : "now", say("sent"), sent(batch)),
                new Step(
                        reconciled ? "done" : batch.isSent() ? "now" : "todo",
                        say("answered"),
                        answered + summary.unanswered() == 0
                                ? ""
                                : say("answered.note", summary.settled(), summary.returned(), summary.unanswered())),
                new Step(reconciled ? "done" : "todo", say("reconciled"), reconciled(batch, summary)));
    }

    List<Tab> tabs(Batches.View view, Show shown) {
        return Arrays.stream(Show.values())
                .map(show -> new Tab(
                        "/payments/batches/%d?show=%s".formatted(view.batch().id(), show),
                        words.getMessage("finance.show." + show.key()),
                        view.orders().stream().filter(show::shows).count(),
                        show == shown))
                .toList();
    }

    private String sent(Batch batch) {
        var discarded = batch.discardedReason();
        if (discarded != null) return say("discarded", discarded);
        var sentAt = batch.sentAt();
        if (sentAt == null) return say("sent.todo");
        return batch.acceptedAt() == null ? by(batch, sentAt) : say("accepted", by(batch, sentAt));
    }

    private static String by(Batch batch, Instant sentAt) {
        var sentBy = batch.sentBy();
        return (sentBy == null ? "" : sentBy.name() + ", ") + MOMENT.format(sentAt);
    }

    private @Nullable String reconciled(Batch batch, Summary summary) {
        if (!batch.isSent()) return null;
        return summary.unanswered() == 0 ? say("reconciled.done") : say("reconciled.open", summary.openDong());
    }

    private String say(String step, Object... arguments) {
        return words.getMessage("finance.step." + step, arguments);
    }

    /** One step of the strip. */
    record Step(String state, String name, @Nullable String note) {}
}
