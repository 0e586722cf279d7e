package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class SupplementDossierJourneyTests extends BareJourney {

    SupplementDossierJourneyTests() {
        super("supplementDossier");
    }

    @Test
    void recordsASupplementThatCameInTime() {
        var journey = requested();

        tell("supplementReceived");

        assertThat(journey).isEnded().hasPassedInOrder("supplementReceived", "recordSupplement", "dossierSupplemented");
    }

    @Test
    void closesTheDossierAfterTheDeadline() {
        var journey = requested();

        goOn("afterSupplementDeadline");

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("afterSupplementDeadline", "closeUnsupplemented", "supplementMissed");
    }

    private ProcessInstance requested() {
        departments.answer("requestSupplement", answer("supplementBy", NEXT_MONDAY));
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("supplementAwaited");
        assertThat(due("afterSupplementDeadline")).isEqualTo(NEXT_MONDAY);
        return journey;
    }
}
