package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueRecordJourneyTests extends BareJourney {

    IssueRecordJourneyTests() {
        super("issueRecord");
    }

    @Test
    void issuesWhatTheHeadEndorses() {
        var journey = begin(Map.of("needsSignature", false));
        assertThat(journey).isWaitingAtExactly("prepareRecord").task().hasCandidateGroup("contributions.officer");
        complete("prepareRecord", answer("needsSignature", false));
        assertThat(journey).isWaitingAtExactly("reviewRecord").task().hasCandidateGroup("contributions.head");
        complete("reviewRecord", answer("isRecordEndorsed", true));

        assertThat(journey).isEnded().hasPassedInOrder("grantRecord", "recordReady");
    }

    @Test
    void leavesToTheDirectorWhatHeSigns() {
        var journey = begin(Map.of("needsSignature", true));
        complete("prepareRecord", answer("needsSignature", true));
        complete("reviewRecord", answer("isRecordEndorsed", true));

        assertThat(journey).isEnded().hasNotPassed("grantRecord");
    }

    @Test
    void preparesAgainWhatTheHeadSentBack() {
        var journey = begin(Map.of("needsSignature", false));
        complete("prepareRecord", answer("needsSignature", false));
        complete("reviewRecord", answer("isRecordEndorsed", false));

        assertThat(journey).isWaitingAtExactly("prepareRecord");
    }
}
