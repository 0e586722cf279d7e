package vn.motcua.reception;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.SupplementNeed;
import vn.motcua.journey.Journeys;

/** Asks applicants for what is missing, all at once, takes it in, or closes the dossier when it never comes (form 02). */
@Service
class Supplements {

    private static final int MOST = 100;

    private final OpenCases cases;
    private final PromisedDays days;
    private final Remarks remarks;
    private final Slips slips;
    private final Journeys journeys;
    private final Intake intake;

    Supplements(OpenCases cases, PromisedDays days, Remarks remarks, Slips slips, Journeys journeys, Intake intake) {
        this.cases = cases;
        this.days = days;
        this.remarks = remarks;
        this.slips = slips;
        this.journeys = journeys;
        this.intake = intake;
    }

    /** Asks for what is missing; the clock stands still until it has come or the day answered here is over. */
    @Transactional
    Instant request(DossierCode code) {
        var open = cases.of(code);
        return remarks.awaitedUntil(code).orElseGet(() -> ask(open));
    }

    private Instant ask(OpenCase open) {
        var need = need(open);
        var until = days.supplementBy();
        remarks.ask(open.code(), open.dossier().receivedUnit(), until);
        open.filed(slips.request(open, need, until));
        cases.move(open, DossierState.AWAITING_SUPPLEMENT, ClockState.PAUSED);
        if (open.promised() == null) journeys.remindAt(open.code(), PromisedDays.past(until));
        cases.note(
                open,
                Note.of("requestSupplement", String.join("; ", need.items()), days.said(until))
                        .because(why(open, need))
                        .as(Clerks.duty()));
        return until;
    }

    /** What the dossier waits for. */
    @Transactional(readOnly = true)
    SupplementNeed need(DossierCode code) {
        return need(cases.of(code));
    }

    /** Why it is needed; a request beyond those the agency allows says so. */
    private String why(OpenCase open, SupplementNeed need) {
        var number = remarks.asked(open.code());
        return number <= days.supplements() ? slips.why(need) : slips.whyAgain(need, number, days.supplements());
    }

    /** Why it is needed, in words. */
    String why(SupplementNeed need) {
        return slips.why(need);
    }

    private SupplementNeed need(OpenCase open) {
        var known = open.need();
        if (known != null) return known;
        return cases.find(open, SupplementNeed.class).orElseGet(() -> missing(open));
    }

    SupplementNeed missing(OpenCase open) {
        var papers = cases.papers(open).missing();
        var reason = open.reason();
        return new SupplementNeed(slips.items(papers), reason == null ? "" : reason);
    }

    /** The papers have come: nothing is awaited any more, and an accepted dossier gets a full new period. */
    @Transactional
    void record(DossierCode code) {
        if (!remarks.close(code)) return;
        var open = cases.of(code);
        if (open.isAccepted()) resume(open);
        else {
            reassess(open);
            cases.note(open, Note.of("recordSupplement").as(Clerks.duty()));
        }
    }

    private void resume(OpenCase open) {
        var due = days.goOnAfterSupplement() ? intake.goOn(open) : intake.begin(open);
        cases.move(open, DossierState.IN_PROGRESS, ClockState.RUNNING);
        cases.note(
                open, Note.of("resumeDossier", days.said(due), due.toString()).as(Clerks.duty()));
    }

    private void reassess(OpenCase open) {
        if (cases.papers(open).missing().isEmpty()) intake.find(open, Verdict.ACCEPT, null);
        else {
            intake.need(open, missing(open));
            intake.find(open, Verdict.SUPPLEMENT, null);
        }
    }

    /** The papers never came: the dossier is closed with a notice and may be filed again. */
    @Transactional
    void closeUnsupplemented(DossierCode code) {
        var open = cases.of(code);
        if (open.state() == DossierState.TERMINATED) return;
        remarks.close(code);
        open.filed(slips.lapse(open));
        cases.move(open, DossierState.TERMINATED, ClockState.STOPPED);
        cases.note(open, Note.of("closeUnsupplemented"));
    }

    /** The dossiers of units that wait for papers, the most urgent first. */
    @Transactional(readOnly = true)
    List<Waiting> awaited(List<String> units) {
        return remarks.awaited(units, MOST).stream()
                .map(awaited -> new Waiting(
                        cases.of(awaited.dossier()).dossier(),
                        awaited,
                        need(cases.of(awaited.dossier())).items()))
                .toList();
    }

    /** A dossier that waits for papers, since when, until when and for which. */
    record Waiting(Dossier dossier, Remarks.Awaited request, List<String> items) {}
}
