package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class SettleDossierJourneyTests extends BareJourney {

    SettleDossierJourneyTests() {
        super("settleDossier");
    }

    @Test
    void issuesADecisionThatThreePeopleAgreeOn() {
        departments.answer("issueDecision", answer("hasPayment", true));

        var journey = proposed();
        assertThat(journey).isWaitingAtExactly("signDecision").task().hasCandidateGroup("director.signatory");
        complete("signDecision", answer("isSigned", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("settleBenefit", "signDecision", "issueDecision", "dossierSettled")
                .hasNotPassed("settleReimbursement", "issueRecord", "changePayment");
    }

    @Test
    void assessesAgainWhatTheDirectorSentBack() {
        var journey = proposed();
        complete("signDecision", answer("isSigned", false));

        assertThat(journey).isWaitingAtExactly("settleBenefit");
        assertThat(departments.times("assessEntitlement")).isEqualTo(2);
        assertThat(departments.times("forwardDossier")).isEqualTo(1);
    }

    @Test
    void letsHealthInsuranceSettleMedicalCosts() {
        departments
                .answer(
                        "forwardDossier",
                        answer("whichSettlement", "reimbursement").and("needsSignature", true))
                .answer("issueDecision", answer("hasPayment", true));

        var journey = begin(Map.of());
        complete("reviewCosts", answer("isReimbursable", true));
        complete("reviewReimbursement", answer("isReimbursementEndorsed", true));
        complete("signDecision", answer("isSigned", true));

        assertThat(journey).isEnded().hasPassedInOrder("settleReimbursement", "issueDecision");
    }

    @Test
    void issuesACardWithoutTheDirector() {
        departments
                .answer("forwardDossier", answer("whichSettlement", "record").and("needsSignature", false))
                .answer("grantRecord", answer("hasPayment", false));

        var journey = begin(Map.of());
        complete("prepareRecord", answer("needsSignature", false));
        complete("reviewRecord", answer("isRecordEndorsed", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("issueRecord", "resultIssued")
                .hasNotPassed("signDecision");
    }

    @Test
    void asksTheDirectorToSignWhatIsRefused() {
        departments
                .answer("forwardDossier", answer("whichSettlement", "record").and("needsSignature", false))
                .answer("issueDecision", answer("hasPayment", false));

        var journey = begin(Map.of());
        complete("prepareRecord", answer("needsSignature", true));
        complete("reviewRecord", answer("isRecordEndorsed", true));
        assertThat(journey).isWaitingAtExactly("signDecision");
        complete("signDecision", answer("isSigned", true));

        assertThat(journey).isEnded();
    }

    @Test
    void changesAPlaceOfPaymentByTwoPeople() {
        departments
                .answer(
                        "forwardDossier",
                        answer("whichSettlement", "paymentChange").and("needsSignature", false))
                .answer("recordPaymentChange", answer("hasPayment", false));

        var journey = begin(Map.of());
        complete("enterPaymentChange");
        complete("confirmPaymentChange", answer("isChangeConfirmed", true));

        assertThat(journey).isEnded().hasPassed("changePayment").hasNotPassed("signDecision");
    }

    private ProcessInstance proposed() {
        departments
                .answer("forwardDossier", answer("whichSettlement", "benefit").and("needsSignature", true))
                .answer("assessEntitlement", answer("whichEntitlement", "granted"));
        var journey = begin(Map.of());
        complete("proposeDecision");
        complete("reviewProposal", answer("isEndorsed", true));
        return journey;
    }
}
