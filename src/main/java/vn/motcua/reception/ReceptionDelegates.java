package vn.motcua.reception;

import static vn.motcua.journey.Answer.answer;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the one-stop desk. */
@Component("reception")
class ReceptionDelegates extends Delegates {

    private final Intake intake;
    private final Results results;
    private final Deadlines deadlines;

    ReceptionDelegates(
            Intake intake,
            Supplements supplements,
            Forwarding forwarding,
            Results results,
            Deadlines deadlines,
            Withdrawals withdrawals) {
        this.intake = intake;
        this.results = results;
        this.deadlines = deadlines;
        verb("assessIntake", this::assess);
        act("acceptDossier", intake::accept);
        act("refuseDossier", intake::refuse);
        verb("requestSupplement", dossier -> answer("supplementBy", Date.from(supplements.request(dossier))));
        act("recordSupplement", supplements::record);
        act("closeUnsupplemented", supplements::closeUnsupplemented);
        verb("forwardDossier", dossier -> way(forwarding.forward(dossier)));
        verb("announceResult", dossier -> answer("collectBy", Date.from(results.announce(dossier))));
        act("remindApplicant", results::remind);
        act("terminateDossier", withdrawals::terminate);
        verb("remindOfficers", dossier -> reminded(deadlines.remind(dossier)));
        verb("assessDelay", dossier -> answer("needsApology", deadlines.needsApology(dossier)));
        act("sendApology", deadlines::send);
        verb("reportDelay", dossier -> answer("needsDirection", deadlines.report(dossier)));
        form("examineSubmission", Duty.RECEIVE, this::examine);
        form("handOverResult", Duty.HAND_OVER, this::handOver);
        form("draftApology", Duty.RECEIVE, this::draftApology);
    }

    private static Answer way(Settlement settlement) {
        return answer("whichSettlement", settlement.way()).and("needsSignature", settlement.needsSignature());
    }

    private Answer assess(DossierCode dossier) {
        var verdict = intake.assess(dossier);
        return answer("whichIntake", verdict.answer()).and("isAccepted", verdict == Verdict.ACCEPT);
    }

    private Answer examine(DossierCode dossier, Submission form) {
        var verdict =
                switch (form.required("verdict")) {
                    case "complete" -> Verdict.ACCEPT;
                    case "incomplete" -> Verdict.SUPPLEMENT;
                    default -> Verdict.REFUSE;
                };
        intake.examine(dossier, verdict, lines(form), form.text("reason"));
        return Answer.none();
    }

    private static List<String> lines(Submission form) {
        var missing = form.text("missing");
        return missing == null
                ? List.of()
                : missing.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private Answer handOver(DossierCode dossier, Submission form) {
        results.handOver(
                dossier,
                new Results.Receiver(
                        form.required("receivedBy"),
                        form.required("receiverIdNumber"),
                        form.required("acknowledgement"),
                        form.text("receiptCode")));
        return Answer.none();
    }

    private Answer draftApology(DossierCode dossier, Submission form) {
        var drafted = deadlines.draft(dossier, form.required("reason"), LocalDate.parse(form.required("newDueOn")));
        return answer("hasLetter", drafted);
    }

    private static Answer reminded(Deadlines.Ahead ahead) {
        return answer("apologiseAt", Date.from(ahead.apologiseAt())).and("escalateAt", Date.from(ahead.dueAt()));
    }
}
