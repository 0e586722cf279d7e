package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WithdrawDossierJourneyTests extends BareJourney {

    WithdrawDossierJourneyTests() {
        super("withdrawDossier");
    }

    @Test
    void terminatesWhatTheApplicantWithdraws() {
        var journey = begin(Map.of());

        assertThat(journey).isEnded().hasPassedInOrder("terminateDossier", "dossierTerminated");
        assertThat(departments.times("terminateDossier")).isEqualTo(1);
    }
}
