package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClearCaseJourneyTests extends BareJourney {

    ClearCaseJourneyTests() {
        super("clearCase");
    }

    @Test
    void waitsUntilThePayingOfficeHasAnswered() {
        departments.answer("nameDoubt", answer("whichDoubt", "payingOffice"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("askPayingOffice").task().hasCandidateGroup("benefits.officer");
        complete("askPayingOffice");

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("nameDoubt", "askPayingOffice", "caseCleared")
                .hasNotPassed("clarifyCase");
    }

    @Test
    void letsAnOfficerClearUpFacts() {
        departments.answer("nameDoubt", answer("whichDoubt", "facts"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("clarifyCase").task().hasCandidateGroup("benefits.officer");
        complete("clarifyCase");

        assertThat(journey).isEnded().hasPassed("caseCleared").hasNotPassed("askPayingOffice");
    }
}
