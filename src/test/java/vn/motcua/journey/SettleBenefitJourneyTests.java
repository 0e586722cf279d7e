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
    void proposesADecisionThatTheHeadEndorses() {
        departments.answer("assessEntitlement", answer("whichEntitlement", "granted"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("proposeDecision").task().hasCandidateGroup("benefits.officer");
        complete("proposeDecision");
        assertThat(journey).isWaitingAtExactly("reviewProposal").task().hasCandidateGroup("benefits.head");
        complete("reviewProposal", answer("isEndorsed", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("proposeDecision", "reviewProposal", "proposalEndorsed")
                .hasNotPassed("proposeRefusal", "deriveEntitlement");
    }

    @Test
    void refusesInWritingWhoIsNotEntitled() {
        departments.answer("assessEntitlement", answer("whichEntitlement", "refused"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("proposeRefusal").task().hasCandidateGroup("benefits.officer");
        complete("proposeRefusal");
        complete("reviewProposal", answer("isEndorsed", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("proposeRefusal", "proposalEndorsed")
                .hasNotPassed("proposeDecision");
    }

    @Test
    void letsAnOfficerWriteTheCalculationThatHasNoFormula() {
        departments.answer("assessEntitlement", answer("whichEntitlement", "assisted"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("deriveEntitlement").task().hasCandidateGroup("benefits.officer");
        complete("deriveEntitlement", answer("whichEntitlement", "granted"));

        assertThat(journey).isWaitingAtExactly("proposeDecision");
    }

    @Test
    void looksAtAListLineByLineBeforeTheHeadDoes() {
        departments.answer("assessEntitlement", answer("whichEntitlement", "list"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("settleList");
        goOn("checkLines");
        complete("reviewList", answer("hasGoodLines", true));

        assertThat(journey).hasPassed("settleList").isWaitingAtExactly("reviewProposal");
    }

    @Test
    void assessesAgainWhatTheHeadSentBack() {
        departments.answer("assessEntitlement", answer("whichEntitlement", "granted"));

        var journey = begin(Map.of());
        complete("proposeDecision");
        complete("reviewProposal", answer("isEndorsed", false));

        assertThat(journey).isWaitingAtExactly("proposeDecision");
        assertThat(departments.times("assessEntitlement")).isEqualTo(2);
    }

    @Test
    void letsAnOfficerClarifyWhatCannotBeAssessed() {
        departments
                .fail("assessEntitlement", "vn.motcua.law.basis.CaseNotClear")
                .answer("nameDoubt", answer("whichDoubt", "facts"))
                .answer("assessEntitlement", answer("whichEntitlement", "granted"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("clearCase");
        complete("clarifyCase");

        assertThat(journey).hasPassed("caseNotClear", "clearCase").isWaitingAtExactly("proposeDecision");
    }
}
