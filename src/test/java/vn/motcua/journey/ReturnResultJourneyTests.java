package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class ReturnResultJourneyTests extends BareJourney {

    ReturnResultJourneyTests() {
        super("returnResult");
    }

    @Test
    void handsTheResultOver() {
        var journey = announced();
        complete("handOverResult");

        assertThat(journey).isEnded().hasPassedInOrder("announceResult", "handOverResult", "resultReturned");
        assertThat(isPending("uncollected")).isFalse();
    }

    @Test
    void remindsWhoDoesNotCollectAndStillWaits() {
        var journey = announced();
        assertThat(due("uncollected")).isEqualTo(NEXT_TUESDAY);
        goOn("uncollected");

        assertThat(journey)
                .hasPassedInOrder("remindApplicant", "applicantReminded")
                .isWaitingAtExactly("handOverResult");
        complete("handOverResult");
        assertThat(journey).isEnded();
    }

    private ProcessInstance announced() {
        departments.answer("announceResult", answer("collectBy", NEXT_TUESDAY));
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("handOverResult").task().hasCandidateGroup("reception.clerk");
        return journey;
    }
}
