package vn.motcua.reception;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.StoredScan;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.journey.FormRefused;
import vn.motcua.reception.InboxBook.Arrival;

/**
 * What comes by post and online waits in one list until somebody has answered it: opened at the counter it is accepted,
 * supplemented or refused like anything else; what is no dossier is put aside with a reason. Nothing leaves it otherwise.
 */
@Service
class Inbox {

    private static final int MOST = 200;
    private static final String HOUSE = "inbox";

    private final InboxBook book;
    private final Counter counter;
    private final CounterDrafts drafts;
    private final InboxScans files;
    private final WorkingTime time;
    private final ReceptionSettings settings;
    private final ChangeLog changes;
    private final Clock clock;

    Inbox(
            InboxBook book,
            Counter counter,
            CounterDrafts drafts,
            InboxScans files,
            WorkingTime time,
            ReceptionSettings settings,
            ChangeLog changes,
            Clock clock) {
        this.book = book;
        this.counter = counter;
        this.drafts = drafts;
        this.files = files;
        this.time = time;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** Puts in what came; the same number again is what came before. */
    @Transactional
    InboxItem put(Arrival arrival) {
        var known = known(arrival);
        if (known.isPresent()) return known.get();
        try {
            var by = time.after(arrival.at(), Duration.ofHours(settings.answerHours()));
            var id = book.put(arrival, by);
            changes.house(HOUSE, "mailRecorded", id + " " + ChangeLog.fingerprint(arrival));
            return book.waiting(id).orElseThrow();
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new FormRefused("reference", "reception.fault.reference.known");
        }
    }

    Optional<InboxItem> known(Arrival arrival) {
        var reference = arrival.reference();
        return reference == null
                ? Optional.empty()
                : book.find(arrival.unit(), arrival.form().channel(), reference);
    }

    /** What waits at the acting clerk's desks, the first to be answered first. */
    List<Waiting> waiting() {
        var now = clock.instant();
        var beside = files.counts();
        return book.waiting(Clerks.units(), MOST).stream()
                .map(item -> new Waiting(
                        item,
                        beside.getOrDefault(item.ticket(), 0),
                        item.answerBy().isBefore(now)))
                .toList();
    }

    /** What waits under a number at one of the acting clerk's desks. */
    Optional<InboxItem> waiting(long id) {
        return book.waiting(id).filter(item -> Clerks.units().contains(item.unit()));
    }

    /** Opens it into the counter's form, its files into the tray; answers the form's key. */
    @Transactional
    String open(InboxItem item) {
        if (drafts.find(item.ticket()).isEmpty()) drafts.save(item.ticket(), book.form(item.id()));
        files.hand(item);
        return item.ticket();
    }

    /** Takes a form in; what was opened from here counts from its arrival and is answered with that. */
    @Transactional
    DossierCode register(String ticket, IntakeForm form, Map<String, List<StoredScan>> scans) {
        var id = InboxItem.of(ticket);
        if (id == null) return counter.register(form, scans).code();
        var item = waiting(id).orElseThrow(Inbox::answered);
        var code = counter.register(form, scans, item.arrivedAt()).code();
        if (!book.settle(id, code.value(), null)) throw answered();
        files.drop(ticket);
        changes.house(HOUSE, "mailAnswered", id + " " + code);
        return code;
    }

    /** It is no dossier, or somebody else's: it is put aside, and why stays. */
    @Transactional
    void putAside(InboxItem item, String reason) {
        var faults = new FieldFaults();
        var why = new Fields(faults).needed("reason", reason, IntakeReading.REASON);
        faults.refuse();
        if (!book.settle(item.id(), null, why)) throw answered();
        files.drop(item.ticket());
        changes.house(HOUSE, "mailPutAside", item.id() + " " + ChangeLog.fingerprint(why));
    }

    private static FormRefused answered() {
        return new FormRefused("procedure", "reception.fault.inbox.answered");
    }

    /** Something that waits, how many files lie beside it, and whether it should have been answered by now. */
    record Waiting(InboxItem item, int files, boolean late) {}
}
