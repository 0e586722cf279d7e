package vn.motcua.reception;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Journeys;

/**
 * Puts right what was taken down wrongly, or cancels the dossier, while it still lies at the desk: nobody of another
 * department has done anything with it. What stood there before and the reason stay on the timeline, the register keeps the
 * number, and a corrected receipt is filed beside the first.
 */
@Service
class DeskCorrections {

    /** The states in which a dossier may still lie at the desk. */
    static final Set<DossierState> HERE =
            EnumSet.of(DossierState.SUBMITTED, DossierState.ACCEPTED, DossierState.AWAITING_SUPPLEMENT);

    private final CorrectionReading reading;
    private final CorrectionWording wording;
    private final OpenCases cases;
    private final Dossiers dossiers;
    private final Intake intake;
    private final Journeys journeys;
    private final Timeline timeline;

    DeskCorrections(
            CorrectionReading reading,
            CorrectionWording wording,
            OpenCases cases,
            Dossiers dossiers,
            Intake intake,
            Journeys journeys,
            Timeline timeline) {
        this.reading = reading;
        this.wording = wording;
        this.cases = cases;
        this.dossiers = dossiers;
        this.intake = intake;
        this.journeys = journeys;
        this.timeline = timeline;
    }

    /** Whether the dossier hasn't moved on yet. */
    boolean isHere(Dossier dossier) {
        return HERE.contains(dossier.state())
                && timeline.of(dossier.code()).stream()
                        .map(Timeline.Entry::duty)
                        .noneMatch(duty -> duty != null && duty != Duty.RECEIVE);
    }

    /** @throws FormRefused with every fault, if nothing changes, or if the dossier has moved on; then nothing is stored */
    @Transactional
    void correct(DossierCode code, CorrectionForm form) {
        var before = here(code);
        var read = reading.read(before, form);
        dossiers.correct(code, read.person(), read.resultMethod());
        if (!read.payee().equals(before.payee())) dossiers.pay(code, read.payee());
        var after = dossiers.get(code);
        var changes = wording.of(CorrectionForm.of(before), CorrectionForm.of(after));
        if (changes.isEmpty()) throw new FormRefused("reason", "reception.fault.correction.nothing");
        var open = cases.reopen(after);
        if (after.state() == DossierState.ACCEPTED) intake.issueReceiptAgain(open);
        cases.note(
                open, Note.of("correctDossier", changes).because(read.reason()).as(Clerks.duty()));
        if (isSomebodyElse(before.person(), after.person())) journeys.repeat(code, "checkDossier", "extractHistory");
    }

    /** Whether the register has to be asked anew. */
    private static boolean isSomebodyElse(Person before, Person after) {
        return !before.insuranceNumber().equals(after.insuranceNumber())
                || !before.idNumber().equals(after.idNumber())
                || !before.name().equals(after.name())
                || !before.birthDate().equals(after.birthDate())
                || before.sex() != after.sex();
    }

    /** @throws FormRefused without a reason, or if the dossier has moved on */
    @Transactional
    void cancel(DossierCode code, String reason) {
        var faults = new FieldFaults();
        var why = new Fields(faults).needed("reason", reason, IntakeReading.REASON);
        faults.refuse();
        here(code);
        var open = cases.of(code);
        open.because(why);
        open.cancel();
        if (!journeys.tell(code, "withdrawalRequested")) throw moved();
    }

    private Dossier here(DossierCode code) {
        var dossier = cases.of(code).dossier();
        if (!isHere(dossier)) throw moved();
        return dossier;
    }

    private static FormRefused moved() {
        return new FormRefused("reason", "reception.fault.correction.moved");
    }
}
