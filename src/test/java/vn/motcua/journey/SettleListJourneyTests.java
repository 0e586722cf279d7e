package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettleListJourneyTests extends BareJourney {

    SettleListJourneyTests() {
        super("settleList");
    }

    @Test
    void draftsADecisionListOfTheLinesThatAreLeft() {
        var journey = begin(Map.of());
        assertThat(journey).isStarted().isWaitingAtExactly("checkLines");
        goOn("checkLines");
        assertThat(journey).isWaitingAtExactly("reviewList").task().hasCandidateGroup("benefits.officer");
        complete("reviewList", answer("hasGoodLines", true));

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("checkLines", "reviewList", "draftDecisionList", "listSettled")
                .hasNotPassed("draftListRefusal");
    }

    @Test
    void refusesAListOfWhichNoLineIsLeft() {
        var journey = begin(Map.of());
        assertThat(journey).isStarted();
        goOn("checkLines");
        complete("reviewList", answer("hasGoodLines", false));

        assertThat(journey).isEnded().hasPassed("draftListRefusal").hasNotPassed("draftDecisionList");
    }
}
