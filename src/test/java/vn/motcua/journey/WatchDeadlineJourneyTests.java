package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class WatchDeadlineJourneyTests extends BareJourney {

    WatchDeadlineJourneyTests() {
        super("watchDeadline");
    }

    @Test
    void apologisesForADelay() {
        var journey = reminded();
        departments.answer("assessDelay", answer("needsApology", true));
        goOn("apologyDue");
        assertThat(journey).isWaitingAtExactly("draftApology").task().hasCandidateGroup("reception.clerk");
        complete("draftApology");
        assertThat(journey).isWaitingAtExactly("signApology").task().hasCandidateGroup("director.signatory");
        complete("signApology");

        assertThat(journey).isEnded().hasPassedInOrder("draftApology", "signApology", "sendApology", "apologySent");
    }

    @Test
    void apologisesForNothingThatIsOnTime() {
        var journey = reminded();
        departments.answer("assessDelay", answer("needsApology", false));
        goOn("apologyDue");

        assertThat(journey).isEnded().hasPassed("noApologyNeeded").hasNotPassed("draftApology");
    }

    private ProcessInstance reminded() {
        departments.answer("remindOfficers", answer("apologiseAt", NEXT_MONDAY));
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("apologyDue");
        assertThat(due("apologyDue")).isEqualTo(NEXT_MONDAY);
        return journey;
    }
}
