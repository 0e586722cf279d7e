package vn.motcua.contributions;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the contributions department. */
@Component("contributions")
class ContributionsDelegates extends Delegates {

    private final Contributions contributions;

    ContributionsDelegates(Contributions contributions) {
        this.contributions = contributions;
        verb("extractHistory", dossier -> answer("isBookMatching", contributions.extract(dossier)));
        form("reconcileBook", this::reconcile);
        form("verifyHistory", this::verify);
    }

    private Answer reconcile(DossierCode dossier, Submission form) {
        contributions.reconcile(dossier, form.required("resolution").equals("bookCorrected"));
        return Answer.none();
    }

    private Answer verify(DossierCode dossier, Submission form) {
        var needsSupplement = form.required("finding").equals("supplement");
        if (form.ticked("referToInspection")) contributions.refer(dossier, form.text("referralReason"));
        if (needsSupplement) contributions.ask(dossier, form.text("neededPapers"));
        else contributions.confirm(dossier);
        return answer("needsSupplement", needsSupplement);
    }
}
