package vn.motcua.benefits;

import static vn.motcua.journey.Answer.answer;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.SuspensionProposal;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Submission;

/** What the diagrams may ask of the benefits department. */
@Component("benefits")
class BenefitsDelegates extends Delegates {

    private final DecisionDrafts drafts;
    private final Suspensions suspensions;
    private final GuardDemands demands;

    BenefitsDelegates(
            Benefits benefits,
            AssistedCalculation assisted,
            DecisionDrafts drafts,
            PaymentChanges changes,
            Suspensions suspensions,
            EmployerLists lists,
            GuardDemands demands) {
        this.drafts = drafts;
        this.suspensions = suspensions;
        this.demands = demands;
        verb("searchEarlierSettlements", dossier -> answer("needsInspection", benefits.control(dossier)));
        verb("assessEntitlement", dossier -> entitlement(benefits.assess(dossier)));
        form("deriveEntitlement", Duty.PROPOSE, (dossier, form) -> entitlement(assisted.lay(dossier, form)));
        verb("nameDoubt", dossier -> answer("whichDoubt", demands.awaitsOffice(dossier) ? "payingOffice" : "facts"));
        form("askPayingOffice", Duty.PROPOSE, (dossier, form) -> {
            demands.afterAsking(dossier);
            return Answer.none();
        });
        form("clarifyCase", Duty.PROPOSE, (dossier, form) -> Answer.none());
        form("directDelay", Duty.REVIEW, (dossier, form) -> Answer.none());
        form("proposeDecision", Duty.PROPOSE, this::propose);
        form("proposeRefusal", Duty.PROPOSE, this::propose);
        form("reviewProposal", Duty.REVIEW, this::review);
        verb("recordPaymentChange", dossier -> {
            changes.record(dossier);
            return answer("hasPayment", false);
        });
        act("checkLines", lists::check);
        form("reviewList", Duty.PROPOSE, (dossier, form) -> answer("hasGoodLines", lists.hasGoodLines(dossier)));
        act("draftDecisionList", lists::draft);
        act("draftListRefusal", lists::draft);
        form("enterPaymentChange", Duty.PROPOSE, (dossier, form) -> {
            changes.enter(dossier, form);
            return Answer.none();
        });
        form(
                "confirmPaymentChange",
                Duty.REVIEW,
                (dossier, form) -> answer("isChangeConfirmed", isVerdict(form, "confirm")));
        form(
                "reviewSuspension",
                Duty.REVIEW,
                (dossier, form) -> answer("isSuspensionEndorsed", isVerdict(form, "endorse")));
        form("reviseSuspension", Duty.PROPOSE, this::revise);
    }

    private static boolean isVerdict(Submission form, String verdict) {
        return form.required("verdict").equals(verdict);
    }

    private Answer revise(DossierCode dossier, Submission form) {
        var isUpheld = isVerdict(form, "uphold");
        if (isUpheld)
            suspensions.revise(
                    dossier,
                    new SuspensionProposal(
                            form.required("benefit"),
                            LocalDate.parse(form.required("from")),
                            form.required("evidence")));
        else suspensions.drop(dossier);
        return answer("isSuspensionUpheld", isUpheld);
    }

    private static Answer entitlement(Assessment assessment) {
        return answer("whichEntitlement", assessment.answer());
    }

    private Answer review(DossierCode dossier, Submission form) {
        var isEndorsed = isVerdict(form, "endorse");
        if (isEndorsed) demands.beforeEndorsing(dossier);
        return answer("isEndorsed", isEndorsed);
    }

    private Answer propose(DossierCode dossier, Submission form) {
        demands.beforeProposing(dossier);
        drafts.draft(dossier);
        return Answer.none();
    }
}
