package vn.motcua.benefits;

import static vn.motcua.journey.Answer.answer;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the benefits department. */
@Component("benefits")
class BenefitsDelegates extends Delegates {

    private final DecisionDrafts drafts;

    BenefitsDelegates(Benefits benefits, DecisionDrafts drafts) {
        this.drafts = drafts;
        verb("searchEarlierSettlements", dossier -> answer("needsInspection", benefits.control(dossier)));
        verb("assessEntitlement", dossier -> answer("isEntitled", benefits.assess(dossier)));
        form("clarifyCase", (dossier, form) -> Answer.none());
        form("directDelay", (dossier, form) -> Answer.none());
        form("proposeDecision", this::propose);
        form("proposeRefusal", this::propose);
        form(
                "reviewProposal",
                (dossier, form) -> answer("isEndorsed", form.required("verdict").equals("endorse")));
    }

    private Answer propose(DossierCode dossier, Submission form) {
        drafts.draft(dossier);
        return Answer.none();
    }
}
