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
    void remindsAndLetsGoOfWhatIsOnTime() {
        var journey = reminded();
        departments.answer("assessDelay", answer("needsApology", false));
        departments.answer("reportDelay", answer("needsDirection", false));
        goOn("apologyDue");
        assertThat(due("dueDateReached")).isEqualTo(NEXT_TUESDAY);
        goOn("dueDateReached");

        assertThat(journey).isEnded().hasPassedInOrder("remindOfficers", "apologiseDelay", "nothingOverdue");
    }

    @Test
    void hasTheHeadDirectWhatIsLate() {
        var journey = reminded();
        departments.answer("assessDelay", answer("needsApology", false));
        departments.answer("reportDelay", answer("needsDirection", true));
        goOn("apologyDue");
        goOn("dueDateReached");
        assertThat(journey).isWaitingAtExactly("directDelay").task().hasCandidateGroup("benefits.head");
        complete("directDelay");

        assertThat(journey).isEnded().hasPassed("delayDirected");
    }

    @Test
    void reportsADelayAlsoWhileTheLetterStillWaits() {
        var journey = reminded();
        departments.answer("assessDelay", answer("needsApology", true));
        departments.answer("reportDelay", answer("needsDirection", true));
        departments.answer("reportDelay", answer("needsDirection", false));
        goOn("apologyDue");
        goOn("dueDatePassed");
        assertThat(journey).isWaitingAtExactly("apologiseDelay", "directDelay");
        complete("directDelay");
        complete("draftApology", answer("hasLetter", false));
        goOn("dueDateReached");

        assertThat(journey).isEnded().hasPassed("dueDatePassed", "delayDirected", "nothingOverdue");
    }

    private ProcessInstance reminded() {
        departments.answer("remindOfficers", answer("apologiseAt", NEXT_MONDAY).and("escalateAt", NEXT_TUESDAY));
        var journey = begin(Map.of("remindAt", NEXT_MONDAY));
        assertThat(journey).isWaitingAtExactly("reminderDue");
        goOn("reminderDue");
        assertThat(journey).isWaitingAtExactly("apologyDue");
        assertThat(due("apologyDue")).isEqualTo(NEXT_MONDAY);
        return journey;
    }
}
