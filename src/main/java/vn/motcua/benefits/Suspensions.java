package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DecisionTexts.Text;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SuspensionProposal;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Journeys;

/** Suspends or ends benefits in payment by the agency's own motion (Law 41/2024/QH15 art. 75; Decree 158/2025/ND-CP art. 18). */
@Service
class Suspensions {

    static final String PROCEDURE = "suspension";
    private static final String WAY = "suspendBenefit";

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final DecisionTexts texts;
    private final Timeline timeline;
    private final Journeys journeys;
    private final Clock clock;

    Suspensions(
            Dossiers dossiers, Sheets sheets, DecisionTexts texts, Timeline timeline, Journeys journeys, Clock clock) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.texts = texts;
        this.timeline = timeline;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** An officer proposes a suspension: a dossier of the agency itself, without counter, receipt and appointment. */
    @Transactional
    DossierCode propose(Proposed proposed) {
        var dossier = dossiers.open(new Registration(
                PROCEDURE,
                proposed.ground(),
                Channel.AGENCY,
                proposed.unit(),
                proposed.unit(),
                proposed.person(),
                Applicant.AGENCY,
                null,
                Payee.cash(),
                ResultMethod.POST));
        var code = dossier.code();
        dossiers.move(code, DossierState.IN_PROGRESS, ClockState.NOT_STARTED);
        timeline.write(
                code,
                Note.of("proposeSuspension", proposed.proposal().benefit())
                        .as(Duty.PROPOSE)
                        .because(proposed.proposal().evidence()));
        write(dossier, proposed.proposal(), LocalDate.now(clock), Optional.empty());
        journeys.begin(code, WAY);
        return code;
    }

    /** The officer has amended the proposal. */
    @Transactional
    void revise(DossierCode code, SuspensionProposal proposal) {
        write(dossiers.get(code), proposal, LocalDate.now(clock), sheets.find(code, Decision.class));
    }

    /** The officer has dropped the proposal; nothing is settled on the dossier any more. */
    @Transactional
    void drop(DossierCode code) {
        dossiers.move(code, DossierState.TERMINATED, ClockState.STOPPED);
    }

    /** Whether a dossier is about a suspension. */
    boolean isOne(Dossier dossier) {
        return dossier.procedure().equals(PROCEDURE);
    }

    /** The notice of a day: the present one, or written anew. */
    Decision redraft(Dossier dossier, Decision present, LocalDate on) {
        if (present.isFor(on)) return present;
        return print(dossier, sheets.get(dossier.code(), SuspensionProposal.class), on, Optional.of(present));
    }

    private void write(Dossier dossier, SuspensionProposal proposal, LocalDate on, Optional<Decision> before) {
        sheets.lay(dossier.code(), proposal);
        print(dossier, proposal, on, before);
    }

    private Decision print(Dossier dossier, SuspensionProposal proposal, LocalDate on, Optional<Decision> before) {
        var model = Map.of("proposal", proposal, "ends", SuspensionProposal.ends(dossier.ground()));
        return texts.write(dossier, new Text(Kind.NOTICE, 0, "benefits", "benefits/print/notice", model), on, before);
    }

    /** What an officer proposes: about whom, on what ground, in which unit. */
    record Proposed(Person person, String ground, String unit, SuspensionProposal proposal) {}
}
