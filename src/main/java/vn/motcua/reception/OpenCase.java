package vn.motcua.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.SupplementNeed;

/** What one transaction knows of a dossier already, so that no verb of the desk reads it twice. */
final class OpenCase {

    private final Dossier dossier;
    private final List<Document> documents = new ArrayList<>();
    private DossierState state;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant dueAt;
    private @Nullable PaperList papers;
    private @Nullable Verdict verdict;
    private @Nullable String reason;
    private boolean cancelled;
    private @Nullable SupplementNeed need;
    private @Nullable Instant promised;
    private @Nullable Instant receivedAt;

    OpenCase(Dossier dossier) {
        this.dossier = dossier;
        state = dossier.state();
        acceptedAt = dossier.acceptedAt();
        dueAt = dossier.dueAt();
    }

    Dossier dossier() {
        return dossier;
    }

    DossierCode code() {
        return dossier.code();
    }

    DossierState state() {
        return state;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    boolean isRunning() {
        return dossier.clock() == ClockState.RUNNING;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    void accepted(Instant at, Instant due) {
        state = DossierState.ACCEPTED;
        acceptedAt = at;
        dueAt = due;
    }

    void postponed(Instant due) {
        dueAt = due;
    }

    void moved(DossierState to) {
        state = to;
    }

    /** What the examination found in this transaction; null when it found nothing here. */
    @Nullable
    Verdict verdict() {
        return verdict;
    }

    @Nullable
    String reason() {
        return reason;
    }

    void found(Verdict found, @Nullable String why) {
        verdict = found;
        reason = why;
    }

    void because(String why) {
        reason = why;
    }

    /** Whether it was taken down by mistake, and the clerk cancels it. */
    boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    @Nullable
    PaperList papers() {
        return papers;
    }

    void papers(PaperList list) {
        papers = list;
    }

    @Nullable
    SupplementNeed need() {
        return need;
    }

    void needs(SupplementNeed wanted) {
        need = wanted;
    }

    /** The due date for which the journey has already set its reminder. */
    @Nullable
    Instant promised() {
        return promised;
    }

    void promise(Instant due) {
        promised = due;
    }

    /** When it came to the desk, if it is being taken in. */
    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    void received(Instant at) {
        receivedAt = at;
    }

    List<Document> documents() {
        return documents;
    }

    void filed(Document document) {
        documents.add(document);
    }
}
