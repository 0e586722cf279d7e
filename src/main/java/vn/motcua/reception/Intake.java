package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DueDate;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.SupplementNeed;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Journeys;

/** Decides what becomes of a submitted dossier, and accepts or refuses it (Decree 118/2025/ND-CP art. 17). */
@Service
class Intake {

    private final OpenCases cases;
    private final PromisedDays days;
    private final Remarks remarks;
    private final Slips slips;
    private final Journeys journeys;
    private final Clock clock;

    Intake(OpenCases cases, PromisedDays days, Remarks remarks, Slips slips, Journeys journeys, Clock clock) {
        this.cases = cases;
        this.days = days;
        this.remarks = remarks;
        this.slips = slips;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** What becomes of the dossier: as a clerk found, otherwise as its papers say. */
    @Transactional
    Verdict assess(DossierCode code) {
        var open = cases.of(code);
        var known = open.verdict();
        if (known != null) return known;
        if (open.isAccepted()) return Verdict.ACCEPT;
        var found = remarks.found(code);
        found.ifPresent(each -> open.found(each.verdict(), each.reason()));
        return found.map(Remarks.Found::verdict).orElseGet(() -> byPapers(open));
    }

    private Verdict byPapers(OpenCase open) {
        return cases.papers(open).missing().isEmpty() ? Verdict.ACCEPT : Verdict.SUPPLEMENT;
    }

    /** Accepts the dossier: receipt and appointment (form 01); the legal clock runs from now. */
    @Transactional
    void accept(DossierCode code) {
        var open = cases.of(code);
        if (open.state() != DossierState.SUBMITTED && open.state() != DossierState.AWAITING_SUPPLEMENT) return;
        var due = begin(open);
        cases.note(
                open, Note.of("acceptDossier", days.said(due), due.toString()).as(Clerks.duty()));
    }

    /** A full new period begins, since the law counts from the day the complete dossier is received. */
    Instant begin(OpenCase open) {
        var now = Objects.requireNonNullElseGet(open.receivedAt(), clock::instant);
        var due =
                days.due(open.dossier().procedure(), open.dossier().applicant().filedBy(), now);
        var dueAt = due.dueAt().toInstant();
        cases.accept(open, now, dueAt);
        return promise(open, now, due);
    }

    /** The old period goes on where it stood still; the receipt says until when (a setting of the agency's). */
    Instant goOn(OpenCase open) {
        var due = days.resumed(open, remarks.askedAt(open.code()));
        cases.postpone(open, due.dueAt().toInstant());
        return promise(open, Objects.requireNonNull(open.acceptedAt()), due);
    }

    /** The receipt once more after a correction: the same day is promised, for the same day of acceptance. */
    void issueReceiptAgain(OpenCase open) {
        var acceptedAt = Objects.requireNonNull(open.acceptedAt());
        open.filed(slips.receipt(open, cases.papers(open), acceptedAt, days.promised(open, acceptedAt)));
    }

    private Instant promise(OpenCase open, Instant acceptedAt, DueDate due) {
        var dueAt = due.dueAt().toInstant();
        open.filed(slips.receipt(open, cases.papers(open), acceptedAt, due));
        if (!dueAt.equals(open.promised())) journeys.remindAt(open.code(), days.remindAt(dueAt));
        return dueAt;
    }

    /** Refuses to take the dossier in, in writing and with the reason (form 03). */
    @Transactional
    void refuse(DossierCode code) {
        var open = cases.of(code);
        if (open.state() == DossierState.REFUSED) return;
        var reason = reason(open);
        open.filed(slips.refusal(open, reason));
        cases.move(open, DossierState.REFUSED, ClockState.STOPPED);
        cases.note(open, Note.of("refuseDossier").because(reason).as(Clerks.duty()));
    }

    private String reason(OpenCase open) {
        var known = open.reason();
        if (known != null) return known;
        return remarks.found(open.code())
                .map(Remarks.Found::reason)
                .orElseThrow(() -> new IllegalStateException("No reason to refuse " + open.code()));
    }

    /** A clerk has looked through what came by post or online. */
    @Transactional
    void examine(DossierCode code, Verdict verdict, List<String> missing, @Nullable String reason) {
        var open = cases.of(code);
        if (verdict == Verdict.ACCEPT) refuseWhatIsMissing(open);
        if (verdict == Verdict.SUPPLEMENT) {
            if (reason == null && remarks.asked(code) >= days.supplements())
                throw new FormRefused("reason", "reception.fault.reason.again", days.supplements());
            need(open, new SupplementNeed(missing, reason == null ? "" : reason));
        }
        find(open, verdict, reason);
    }

    private void refuseWhatIsMissing(OpenCase open) {
        var missing = cases.papers(open).missing();
        if (!missing.isEmpty())
            throw new FormRefused("verdict", "reception.fault.verdict.missing", slips.names(missing));
    }

    void need(OpenCase open, SupplementNeed need) {
        cases.lay(open, need);
        open.needs(need);
    }

    void find(OpenCase open, Verdict verdict, @Nullable String reason) {
        remarks.find(open.code(), verdict, reason);
        open.found(verdict, reason);
    }
}
