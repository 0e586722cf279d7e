package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.journey.FormRefused;

/** Watches the promised day: reminds officers before it, and apologises with a new one when it can't be kept (form 04). */
@Service
class Deadlines {

    private final OpenCases cases;
    private final PromisedDays days;
    private final Remarks remarks;
    private final Slips slips;
    private final ReceptionSettings settings;

    Deadlines(OpenCases cases, PromisedDays days, Remarks remarks, Slips slips, ReceptionSettings settings) {
        this.cases = cases;
        this.days = days;
        this.remarks = remarks;
        this.slips = slips;
        this.settings = settings;
    }

    /** Reminds whoever has the dossier; answers when an apology would fall due. */
    @Transactional
    Instant remind(DossierCode code) {
        var due = due(cases.of(code));
        if (remarks.remindOfDueDate(code, due)) cases.note(code, Note.of("remindOfficers", days.said(due)));
        return days.apologiseAt(due);
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

    /** A clerk drafts the letter; the director signs exactly this text. */
    @Transactional
    void draft(DossierCode code, String reason, LocalDate newDueOn) {
        var open = cases.of(code);
        var due = due(open);
        var newDue = days.closing(newDueOn);
        if (!newDue.isAfter(due)) throw new FormRefused("newDueOn", "reception.fault.newDueOn.early", days.said(due));
        if (!days.isWorkingDay(newDueOn)) throw new FormRefused("newDueOn", "reception.fault.newDueOn.closed");
        var letter = slips.apology(open, reason, due, newDue);
        cases.lay(open, new Apology(reason, due, newDue, letter.id(), letter.sha256(), null, null));
    }

    /** The signed letter goes out and the due date moves. */
    @Transactional
    void send(DossierCode code) {
        var open = cases.of(code);
        var apology = cases.find(open, Apology.class)
                .orElseThrow(() -> new IllegalStateException("No apology drafted: " + code));
        if (apology.newDueAt().equals(open.dueAt())) return;
        cases.postpone(open, apology.newDueAt());
        remarks.extend(code);
        var due = apology.newDueAt();
        cases.note(open, Note.of("sendApology", days.said(due), due.toString()).because(apology.reason()));
    }
}
