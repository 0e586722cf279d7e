package vn.motcua.healthinsurance;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the health-insurance department. */
@Component("healthinsurance")
class HealthInsuranceDelegates extends Delegates {

    private final Reimbursements reimbursements;

    HealthInsuranceDelegates(Reimbursements reimbursements) {
        this.reimbursements = reimbursements;
        form("reviewCosts", Duty.PROPOSE, this::review);
        form("proposeCostRefusal", Duty.PROPOSE, this::refuse);
        form(
                "reviewReimbursement",
                Duty.REVIEW,
                (dossier, form) -> answer(
                        "isReimbursementEndorsed", form.required("verdict").equals("endorse")));
    }

    private Answer review(DossierCode dossier, Submission form) {
        var pays = form.required("verdict").equals("pay");
        if (pays) reimbursements.grant(dossier, MedicalCosts.of(form));
        return answer("isReimbursable", pays);
    }

    private Answer refuse(DossierCode dossier, Submission form) {
        reimbursements.refuse(dossier, form.required("reason"), form.required("articles"));
        return Answer.none();
    }
}
