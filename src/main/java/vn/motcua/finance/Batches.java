package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.ChangeLog;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.FileStore;
import vn.motcua.journey.Presence;

/**
 * Batches of released transfers. A batch's file is written and stored once; handing it out marks its orders as sent, once,
 * and handing it out again gives the same file under the same message id.
 */
@Service
class Batches {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final BatchBook batches;
    private final OrderBook orders;
    private final Settlements settlements;
    private final Journal journal;
    private final Payees payees;
    private final Organisation organisation;
    private final FileStore files;
    private final Presence presence;
    private final ChangeLog changes;
    private final Clock clock;

    Batches(
            BatchBook batches,
            OrderBook orders,
            Settlements settlements,
            Journal journal,
            Payees payees,
            Organisation organisation,
            FileStore files,
            Presence presence,
            ChangeLog changes,
            Clock clock) {
        this.batches = batches;
        this.orders = orders;
        this.settlements = settlements;
        this.journal = journal;
        this.payees = payees;
        this.organisation = organisation;
        this.files = files;
        this.presence = presence;
        this.changes = changes;
        this.clock = clock;
    }

    /** Puts every released transfer within reach into one batch; those whose payee changed since are void instead. */
    @Transactional
    public Made make() {
        var waiting = batches.waiting(Reach.ofPerson());
        if (waiting.isEmpty()) throw new PaymentRefused("nothing");
        var recalled = payees.altered(waiting);
        var sound = new ArrayList<>(waiting);
        sound.removeAll(Set.copyOf(recalled));
        settlements.recallForNewPayee(recalled);
        return new Made(sound.isEmpty() ? null : batch(sound), recalled);
    }

    /** Lets a batch's file go out: the first time marks its orders as sent. */
    @Transactional
    public void send(long id) {
        var batch = get(id);
        if (batch.isDiscarded()) throw new PaymentRefused("discarded");
        if (!batch.isSent()) send(batch);
    }

    /** The file of a batch that was let go; always the same one. */
    @Transactional(readOnly = true)
    public BatchFile file(long id) {
        var batch = get(id);
        if (!batch.isSent()) throw new PaymentRefused("unsent");
        return new BatchFile(batch.fileName(), files.open(batch.fileHash()));
    }

    /** Gives up a batch whose file was never handed out. */
    @Transactional
    public void discard(long id, String reason) {
        var batch = get(id);
        if (!batches.discard(id, reason)) throw new PaymentRefused("sent");
        changes.house("payments", "batchDiscarded", batch.messageId() + ": " + reason);
    }

    /** A batch with its orders, line by line, and what was booked of them. */
    @Transactional(readOnly = true)
    public View view(long id) {
        return new View(get(id), orders.ofBatch(id), journal.ofBatch(id));
    }

    /** The newest batches within the person's reach. */
    @Transactional(readOnly = true)
    public List<Batch> newest(int limit) {
        return batches.newest(Reach.ofPerson(), limit);
    }

    private Batch get(long id) {
        return batches.find(id, Reach.ofPerson()).orElseThrow(() -> new UnknownPayment("batch " + id));
    }

    private Batch batch(List<PaymentOrder> sound) {
        var today = LocalDate.now(clock);
        var number = batches.nextNumber(today);
        var message = "%s-%s-%02d".formatted(organisation.province().agencyCode(), DAY.format(today), number);
        var content = new TransferFile(message, clock.instant().atZone(clock.getZone()), organisation).write(sound);
        var hash = files.put(new ByteArrayInputStream(content)).sha256();
        var total = sound.stream().mapToLong(PaymentOrder::amount).sum();
        var batch = new Batch(
                0,
                today,
                number,
                message,
                Acting.person().actor(),
                clock.instant(),
                sound.size(),
                total,
                hash,
                null,
                null,
                null,
                null,
                null);
        var id = batches.insert(batch);
        batches.fill(id, sound);
        return get(id);
    }

    private void send(Batch batch) {
        var sent = orders.ofBatch(batch.id());
        if (!payees.altered(sent).isEmpty()) throw new PaymentRefused("payee");
        presence.demand();
        if (!batches.send(batch.id(), Acting.person().actor())) return;
        settlements.send(sent, batch.messageId());
        changes.house("payments", "batchSent", batch.messageId() + "; " + batch.fileHash());
    }

    /** A new batch, if any order was left for one, and the orders that went back to the accountant. */
    public record Made(@Nullable Batch batch, List<PaymentOrder> recalled) {}

    /** A batch, its orders and its bookings. */
    public record View(Batch batch, List<PaymentOrder> orders, List<Journal.Sum> booked) {}

    /** The file for the bank. */
    public record BatchFile(String name, InputStream content) {}
}
