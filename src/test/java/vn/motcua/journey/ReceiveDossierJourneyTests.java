package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class ReceiveDossierJourneyTests extends BareJourney {

    ReceiveDossierJourneyTests() {
        super("receiveDossier");
    }

    @Test
    void acceptsACompleteDossierFromTheCounter() {
        departments.answer("assessIntake", intake("accept"));

        var journey = fromTheCounter();

        assertThat(journey).isEnded().hasPassedInOrder("assessIntake", "acceptDossier", "dossierAccepted");
        assertThat(journey).hasNotPassed("examineSubmission", "supplementDossier", "refuseDossier");
    }

    @Test
    void letsAClerkExamineWhatCameOnlineOrByPost() {
        departments.answer("assessIntake", intake("accept"));

        var journey = begin(Map.of("needsExamination", true));
        assertThat(journey).isWaitingAtExactly("examineSubmission").task().hasCandidateGroup("reception.clerk");
        complete("examineSubmission");

        assertThat(journey).isEnded().hasPassedInOrder("examineSubmission", "assessIntake", "dossierAccepted");
    }

    @Test
    void assessesAgainAfterASupplement() {
        departments
                .answer("assessIntake", intake("supplement"))
                .answer("assessIntake", intake("accept"))
                .answer("requestSupplement", answer("supplementBy", NEXT_MONDAY));

        var journey = fromTheCounter();
        assertThat(journey).isWaitingAtExactly("supplementDossier");
        tell("supplementReceived");

        assertThat(journey).isEnded().hasPassedInOrder("supplementDossier", "acceptDossier", "dossierAccepted");
        assertThat(departments.times("assessIntake")).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNotForTheAgency() {
        departments.answer("assessIntake", intake("refuse"));

        var journey = fromTheCounter();

        assertThat(journey).isEnded().hasPassedInOrder("refuseDossier", "dossierRefused");
    }

    private ProcessInstance fromTheCounter() {
        return begin(Map.of("needsExamination", false));
    }

    private static Answer intake(String which) {
        return answer("whichIntake", which).and("isAccepted", which.equals("accept"));
    }
}
