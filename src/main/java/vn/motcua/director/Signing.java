package vn.motcua.director;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.Drafting.Draft;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.DutyGuard;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Presence;
import vn.motcua.journey.Submission;

/**
 * Signs what was read. The password is asked again, and a one-time code where the account has them; the signature is laid
 * on the very PDF that was shown, and a decision
 * is calculated once more for the day it is signed (Law 41/2024/QH15 art. 70.5).
 */
@Service
public class Signing {

    private final Sheets sheets;
    private final Drafting drafting;
    private final Presence presence;
    private final DutyGuard guard;
    private final Timeline timeline;
    private final SignedFiles files;
    private final Wording wording;
    private final Clock clock;

    Signing(
            Sheets sheets,
            Drafting drafting,
            Presence presence,
            DutyGuard guard,
            Timeline timeline,
            SignedFiles files,
            Wording wording,
            Clock clock) {
        this.sheets = sheets;
        this.drafting = drafting;
        this.presence = presence;
        this.guard = guard;
        this.timeline = timeline;
        this.files = files;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * Signs a dossier's decision; false if the law gives another figure on the day of signing, or none, and then the dossier
     * goes back to the officer with the difference on its timeline.
     */
    @Transactional
    public boolean sign(DossierCode code, Submission form) {
        guard.demand(code, Duty.SIGN, form.by());
        presence.demandPassword(form);
        var draft = drafting.toSign(code, LocalDate.now(clock));
        if (!draft.stands()) {
            timeline.write(code, note(draft));
            return false;
        }
        var decision = draft.decision();
        if (decision.isSigned()) return true;
        if (!decision.sha256().equals(form.required("documentHash")))
            throw new FormRefused("documentHash", "signing.otherText");
        var now = clock.instant();
        var signed = files.sign(code, decision, form.by(), now);
        sheets.lay(code, decision.signed(form.by().name(), now, signed));
        return true;
    }

    /** Signs the letter of apology that lies in the dossier (form 04). */
    @Transactional
    public void signApology(DossierCode code, Submission form) {
        guard.demand(code, Duty.SIGN, form.by());
        presence.demandPassword(form);
        var letter = sheets.get(code, Apology.class);
        if (letter.isSigned()) return;
        var now = clock.instant();
        var signed = files.sign(code, letter, form.by(), now);
        sheets.lay(code, letter.signed(form.by().name(), now, signed));
    }

    private Note note(Draft draft) {
        if (draft.unclear() != null) return Note.of("figureUnclear", draft.unclear());
        var after = draft.changedTo() == null ? 0 : draft.changedTo();
        return Note.of("figureChanged", wording.money(draft.decision().amount()), wording.money(after));
    }
}
