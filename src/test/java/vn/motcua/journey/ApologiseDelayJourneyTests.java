package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class ApologiseDelayJourneyTests extends BareJourney {

    ApologiseDelayJourneyTests() {
        super("apologiseDelay");
    }

    @Test
    void apologisesForADelay() {
        var journey = considered(true);
        assertThat(journey).isWaitingAtExactly("draftApology").task().hasCandidateGroup("reception.clerk");
        complete("draftApology", answer("hasLetter", true));
        assertThat(journey).isWaitingAtExactly("signApology").task().hasCandidateGroup("director.signatory");
        complete("signApology");

        assertThat(journey).isEnded().hasPassedInOrder("draftApology", "signApology", "sendApology", "apologySent");
    }

    @Test
    void apologisesForNothingThatIsOnTime() {
        assertThat(considered(false)).isEnded().hasPassed("noApologyNeeded").hasNotPassed("draftApology");
    }

    @Test
    void dropsTheLetterOnceTheResultHasCome() {
        var journey = considered(true);
        complete("draftApology", answer("hasLetter", false));

        assertThat(journey).isEnded().hasPassed("letterDropped").hasNotPassed("signApology");
    }

    private ProcessInstance considered(boolean needsApology) {
        departments.answer("assessDelay", answer("needsApology", needsApology));
        return begin(Map.of());
    }
}
