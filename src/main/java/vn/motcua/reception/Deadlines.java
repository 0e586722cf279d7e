package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Journeys;

/** Watches the promised day: reminds officers before it, and apologises with a new one when it can't be kept (form 04). */
@Service
class Deadlines {

    private final OpenCases cases;
    private final PromisedDays days;
    private final Remarks remarks;
    private final Slips slips;
    private final Journeys journeys;
    private final ReceptionSettings settings;
    private final Clock clock;

    Deadlines(
            OpenCases cases,
            PromisedDays days,
            Remarks remarks,
            Slips slips,
            Journeys journeys,
            ReceptionSettings settings,
            Clock clock) {
        this.cases = cases;
        this.days = days;
        this.remarks = remarks;
        this.slips = slips;
        this.journeys = journeys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reminds whoever has the dossier, once for each due date; answers what lies ahead. */
    @Transactional
    Ahead remind(DossierCode code) {
        var due = due(cases.of(code));
        if (remarks.remindOfDueDate(code, due)) cases.note(code, Note.of("remindOfficers", days.said(due)));
        return new Ahead(days.apologiseAt(due), due);
    }

    /**
     * The due date is here: answers whether the dossier is late and its head is to direct what is done, once for each due
     * date.
     */
    @Transactional
    boolean report(DossierCode code) {
        var open = cases.of(code);
        var due = due(open);
        if (!isLate(open, due) || !remarks.report(code, due)) return false;
        cases.note(code, Note.of("reportDelay", days.said(due)));
        return true;
    }

    private boolean isLate(OpenCase open, Instant due) {
        return open.isRunning() && !open.state().hasResult() && !clock.instant().isBefore(due);
    }

    /** A dossier that hasn't been accepted yet is watched by the day its acceptance would have promised. */
    private Instant due(OpenCase open) {
        var due = open.dueAt();
        if (due != null) return due;
        var dossier = open.dossier();
        return days.due(dossier.procedure(), dossier.applicant().filedBy(), dossier.submittedAt())
                .dueAt()
                .toInstant();
    }

    /** Whether the result will be late and an apology is called for: the clock runs and may still be moved. */
    @Transactional
    boolean needsApology(DossierCode code) {
        var open = cases.of(code);
        return open.isRunning() && !open.state().hasResult() && remarks.extensions(code) < settings.extensions();
    }

    /**
     * A clerk drafts the letter; the director signs exactly this text. False if no letter is owed any more: the result has
     * come, or the clock stands still.
     */
    @Transactional
    boolean draft(DossierCode code, String reason, LocalDate newDueOn) {
        if (!needsApology(code)) return false;
        var open = cases.of(code);
        var due = due(open);
        var newDue = days.closing(newDueOn);
        if (!newDue.isAfter(due)) throw new FormRefused("newDueOn", "reception.fault.newDueOn.early", days.said(due));
        if (!days.isWorkingDay(newDueOn)) throw new FormRefused("newDueOn", "reception.fault.newDueOn.closed");
        var letter = slips.apology(open, reason, due, newDue);
        cases.lay(open, new Apology(reason, due, newDue, letter.id(), letter.sha256(), null, null));
        return true;
    }

    /** The signed letter goes out and the due date moves, unless the result has come meanwhile; the new date is watched. */
    @Transactional
    void send(DossierCode code) {
        var open = cases.of(code);
        var apology = cases.find(open, Apology.class)
                .orElseThrow(() -> new IllegalStateException("No apology drafted: " + code));
        if (apology.newDueAt().equals(open.dueAt()) || open.state().hasResult()) return;
        cases.postpone(open, apology.newDueAt());
        remarks.extend(code);
        var due = apology.newDueAt();
        cases.note(open, Note.of("sendApology", days.said(due), due.toString()).because(apology.reason()));
        journeys.watchAnew(code, days.remindAt(due));
    }

    /** What lies ahead of a dossier: when an apology falls due, and when the result. */
    record Ahead(Instant apologiseAt, Instant dueAt) {}
}
