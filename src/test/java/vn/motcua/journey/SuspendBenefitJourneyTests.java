package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuspendBenefitJourneyTests extends BareJourney {

    SuspendBenefitJourneyTests() {
        super("suspendBenefit");
    }

    @Test
    void archivesANoticeThatHeadAndDirectorAgreeOn() {
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("reviewSuspension").task().hasCandidateGroup("benefits.head");
        complete("reviewSuspension", answer("isSuspensionEndorsed", true));
        assertThat(journey).isWaitingAtExactly("signSuspension").task().hasCandidateGroup("director.signatory");
        complete("signSuspension", answer("isSuspensionSigned", true));
        complete("shelveRecords");

        assertThat(journey).isEnded().hasPassedInOrder("issueSuspension", "archiveSuspension", "suspensionArchived");
    }

    @Test
    void looksAgainAtWhatTheDirectorSentBack() {
        var journey = begin(Map.of());
        complete("reviewSuspension", answer("isSuspensionEndorsed", true));
        complete("signSuspension", answer("isSuspensionSigned", false));

        assertThat(journey).isWaitingAtExactly("reviewSuspension");
    }

    @Test
    void letsTheOfficerAmendWhatTheHeadSentBack() {
        var journey = begin(Map.of());
        complete("reviewSuspension", answer("isSuspensionEndorsed", false));
        assertThat(journey).isWaitingAtExactly("reviseSuspension").task().hasCandidateGroup("benefits.officer");
        complete("reviseSuspension", answer("isSuspensionUpheld", true));

        assertThat(journey).isWaitingAtExactly("reviewSuspension");
    }

    @Test
    void endsWhenTheProposalIsDropped() {
        var journey = begin(Map.of());
        complete("reviewSuspension", answer("isSuspensionEndorsed", false));
        complete("reviseSuspension", answer("isSuspensionUpheld", false));

        assertThat(journey).isEnded().hasPassed("suspensionDropped").hasNotPassed("issueSuspension");
    }
}
