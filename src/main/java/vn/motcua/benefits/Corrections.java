package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.access.Role;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.Desk;
import vn.motcua.journey.DutyGuard;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;
import vn.motcua.journey.forms.Facts;
import vn.motcua.journey.forms.FactsForms;
import vn.motcua.journey.forms.Form;
import vn.motcua.law.basis.CaseNotClear;

/**
 * Corrects what was told of a case while nothing is decided yet. The old facts stay as a revision, the reason stands on the
 * timeline, and what was calculated from them is calculated anew at once.
 */
@Component
class Corrections {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;
    private static final String PLACE = "facts";
    private static final List<String> OWN_STEPS =
            List.of("clarifyCase", "proposeDecision", "proposeRefusal", "prepareRecord");

    private final DossierSight sight;
    private final Procedures procedures;
    private final Sheets sheets;
    private final FactsForms forms;
    private final Benefits benefits;
    private final Facilities facilities;
    private final Timeline timeline;
    private final DutyGuard guard;
    private final LookLog looks;
    private final Desk desk;
    private final MessageSource messages;

    Corrections(
            DossierSight sight,
            Procedures procedures,
            Sheets sheets,
            FactsForms forms,
            Benefits benefits,
            Facilities facilities,
            Timeline timeline,
            DutyGuard guard,
            LookLog looks,
            Desk desk,
            MessageSource messages) {
        this.sight = sight;
        this.procedures = procedures;
        this.sheets = sheets;
        this.forms = forms;
        this.benefits = benefits;
        this.facilities = facilities;
        this.timeline = timeline;
        this.guard = guard;
        this.looks = looks;
        this.desk = desk;
        this.messages = messages;
    }

    /** Whether there is anything to correct in a dossier now. */
    boolean isOpen(Dossier dossier) {
        return dossier.state() == DossierState.IN_PROGRESS && form(dossier).isPresent() && !isBeforeOthers(dossier);
    }

    /** The form of a dossier's facts. */
    Optional<Form> form(Dossier dossier) {
        return procedures
                .find(dossier.procedure())
                .flatMap(procedure -> forms.of(procedure.key(), procedure.benefit(), dossier.ground()));
    }

    /** @throws ErrorResponseException 404 without such a dossier to see, 403 for others' work, 409 once it is decided */
    Dossier require(String code) {
        var dossier = sight.find(code).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "benefits.facts.unknown"));
        var officer = Acting.person();
        if (!officer.holds(Role.BENEFITS_OFFICER, dossier.unit())
                || guard.obstacle(dossier.code(), Duty.PROPOSE, officer.actor()).isPresent())
            throw refused(HttpStatus.FORBIDDEN, "benefits.facts.notYours");
        if (!isOpen(dossier)) throw refused(HttpStatus.CONFLICT, "benefits.facts.closed");
        looks.saw(code, PLACE, Purpose.OWN_TASK);
        return dossier;
    }

    /** A proposal that lies before the head or the director is only corrected once they send it back. */
    private boolean isBeforeOthers(Dossier dossier) {
        return sheets.find(dossier.code(), Decision.class).isPresent()
                && OWN_STEPS.stream()
                        .allMatch(step -> desk.waiting(step, dossier.code()).isEmpty());
    }

    /** What was told of a case so far. */
    ObjectNode told(Dossier dossier) {
        return sheets.find(dossier.code(), ToldFacts.class)
                .orElseGet(ToldFacts::nothing)
                .facts();
    }

    /** @throws FormRefused with every fault, each naming its fact; nothing was changed */
    @Transactional
    void correct(Dossier dossier, CorrectionForm typed) {
        guard.demand(dossier.code(), Duty.PROPOSE, Acting.person().actor());
        var faults = new ArrayList<Fault>();
        var values = check(dossier, typed.typed(), faults);
        if (typed.why().length() < SHORTEST_REASON || typed.why().length() > LONGEST_REASON)
            faults.add(new Fault("reason", "benefits.facts.reason", List.of(SHORTEST_REASON, LONGEST_REASON)));
        if (!faults.isEmpty()) throw new FormRefused(faults);
        var corrected = Facts.of(form(dossier).orElseThrow(), values);
        if (corrected.equals(told(dossier))) throw new FormRefused("reason", "benefits.facts.same");
        var told = new ToldFacts(corrected);
        sheets.lay(dossier.code(), told);
        facilities.keep(dossier.code(), told);
        timeline.write(dossier.code(), Note.of("correctFacts").as(Duty.PROPOSE).because(typed.why()));
        reassess(dossier.code());
    }

    private Map<String, String> check(Dossier dossier, Map<String, String> typed, List<Fault> faults) {
        try {
            return form(dossier).orElseThrow().check(typed, LocaleContextHolder.getLocale());
        } catch (FormRefused wrong) {
            wrong.faults()
                    .forEach(fault ->
                            faults.add(new Fault(Facts.field(fault.field()), fault.messageKey(), fault.arguments())));
            return Map.of();
        }
    }

    private void reassess(DossierCode code) {
        try {
            benefits.reassess(code);
        } catch (CaseNotClear unclear) {
            throw new FormRefused(
                    Facts.field(unclear.field()),
                    "benefits.facts.unclear",
                    messages.getMessage(unclear, LocaleContextHolder.getLocale()));
        }
    }

    private static ErrorResponseException refused(HttpStatus status, String message) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, null);
    }
}
