package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettleBenefitJourneyTests extends BareJourney {

    SettleBenefitJourneyTests() {
        super("settleBenefit");
    }

    @Test
    void issuesADecisionThatThreePeopleAgreeOn() {
        departments
                .answer("assessEntitlement", answer("isEntitled", true))
                .answer("issueDecision", answer("hasPayment", true));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("proposeDecision").task().hasCandidateGroup("benefits.officer");
        complete("proposeDecision");
        assertThat(journey).isWaitingAtExactly("reviewProposal").task().hasCandidateGroup("benefits.head");
        complete("reviewProposal", answer("isEndorsed", true));
        assertThat(journey).isWaitingAtExactly("signDecision").task().hasCandidateGroup("director.signatory");
        complete("signDecision", answer("isSigned", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder(
                        "proposeDecision", "reviewProposal", "signDecision", "issueDecision", "decisionIssued")
                .hasNotPassed("proposeRefusal");
    }

    @Test
    void refusesInWritingWhoIsNotEntitled() {
        departments
                .answer("assessEntitlement", answer("isEntitled", false))
                .answer("issueDecision", answer("hasPayment", false));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("proposeRefusal").task().hasCandidateGroup("benefits.officer");
        complete("proposeRefusal");
        complete("reviewProposal", answer("isEndorsed", true));
        complete("signDecision", answer("isSigned", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("proposeRefusal", "decisionIssued")
                .hasNotPassed("proposeDecision");
    }

    @Test
    void assessesAgainWhatTheHeadSentBack() {
        departments.answer("assessEntitlement", answer("isEntitled", true));

        var journey = begin(Map.of());
        complete("proposeDecision");
        complete("reviewProposal", answer("isEndorsed", false));

        assertThat(journey).isWaitingAtExactly("proposeDecision");
        assertThat(departments.times("assessEntitlement")).isEqualTo(2);
    }

    @Test
    void assessesAgainWhatTheDirectorSentBack() {
        departments
                .answer("assessEntitlement", answer("isEntitled", true))
                .answer("assessEntitlement", answer("isEntitled", false));

        var journey = begin(Map.of());
        complete("proposeDecision");
        complete("reviewProposal", answer("isEndorsed", true));
        complete("signDecision", answer("isSigned", false));

        assertThat(journey).isWaitingAtExactly("proposeRefusal");
    }

    @Test
    void letsAnOfficerClarifyWhatCannotBeAssessed() {
        departments
                .fail("assessEntitlement", "vn.motcua.law.basis.CaseNotClear")
                .answer("assessEntitlement", answer("isEntitled", true));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("clarifyCase").task().hasCandidateGroup("benefits.officer");
        complete("clarifyCase");

        assertThat(journey).hasPassed("caseNotClear").isWaitingAtExactly("proposeDecision");
    }
}
