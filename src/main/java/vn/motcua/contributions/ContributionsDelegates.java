package vn.motcua.contributions;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the contributions department. */
@Component("contributions")
class ContributionsDelegates extends Delegates {

    private static final String NEEDS_INSPECTION = "needsInspection";

    private final Contributions contributions;

    ContributionsDelegates(Contributions contributions, Records records) {
        this.contributions = contributions;
        verb("extractHistory", this::extract);
        form("reconcileBook", Duty.VERIFY, this::reconcile);
        form("verifyHistory", Duty.VERIFY, this::verify);
        form(
                "prepareRecord",
                Duty.VERIFY,
                (dossier, form) -> answer("needsSignature", records.prepare(dossier, new RecordForm(form))));
        form(
                "reviewRecord",
                Duty.REVIEW,
                (dossier, form) ->
                        answer("isRecordEndorsed", form.required("verdict").equals("endorse")));
        verb("grantRecord", dossier -> {
            records.grant(dossier);
            return answer("hasPayment", false);
        });
    }

    private Answer extract(DossierCode dossier) {
        var history = contributions.history(dossier);
        var answer = answer("whichHistory", history.answer());
        return history == HistoryState.UNNEEDED ? answer.and(NEEDS_INSPECTION, false) : answer;
    }

    private Answer reconcile(DossierCode dossier, Submission form) {
        contributions.reconcile(dossier, form.required("resolution").equals("bookCorrected"));
        return Answer.none();
    }

    private Answer verify(DossierCode dossier, Submission form) {
        if (form.required("finding").equals("supplement")) {
            contributions.ask(dossier, form.text("neededPapers"));
            return answer("needsSupplement", true);
        }
        var isReferred = form.ticked("referToInspection");
        if (isReferred) contributions.refer(dossier, form.text("referralReason"));
        contributions.confirm(dossier);
        return settling(dossier, isReferred).and("needsSupplement", false);
    }

    /** The benefits department answers itself whether inspection must look, once it has searched. */
    private Answer settling(DossierCode dossier, boolean isReferred) {
        return contributions.isBenefitCase(dossier)
                ? answer("isBenefitCase", true)
                : answer("isBenefitCase", false).and(NEEDS_INSPECTION, isReferred);
    }
}
