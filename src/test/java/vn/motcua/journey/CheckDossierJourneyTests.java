package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckDossierJourneyTests extends BareJourney {

    CheckDossierJourneyTests() {
        super("checkDossier");
    }

    @Test
    void checksADossierWithNothingAgainstIt() {
        departments
                .answer("extractHistory", answer("isBookMatching", true))
                .answer("searchEarlierSettlements", answer("needsInspection", false));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("verifyHistory").task().hasCandidateGroup("contributions.officer");
        complete("verifyHistory", answer("needsSupplement", false));

        assertThat(journey).isEnded().hasPassedInOrder("verifyHistory", "searchEarlierSettlements", "dossierChecked");
        assertThat(journey).hasNotPassed("reconcileBook", "supplementHistory", "inspectDossier");
    }

    @Test
    void extractsAgainOnceBookAndRegisterAgree() {
        departments
                .answer("extractHistory", answer("isBookMatching", false))
                .answer("extractHistory", answer("isBookMatching", true));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("reconcileBook").task().hasCandidateGroup("contributions.officer");
        complete("reconcileBook");

        assertThat(journey).isWaitingAtExactly("verifyHistory");
        assertThat(departments.times("extractHistory")).isEqualTo(2);
    }

    @Test
    void extractsAgainAfterASupplement() {
        departments
                .answer("extractHistory", answer("isBookMatching", true))
                .answer("requestSupplement", answer("supplementBy", NEXT_MONDAY));

        var journey = begin(Map.of());
        complete("verifyHistory", answer("needsSupplement", true));
        assertThat(journey).isWaitingAtExactly("supplementHistory");
        tell("supplementReceived");

        assertThat(journey).isWaitingAtExactly("verifyHistory");
        assertThat(departments.times("extractHistory")).isEqualTo(2);
    }

    @Test
    void refersToInspectionWhatLooksWrong() {
        departments
                .answer("extractHistory", answer("isBookMatching", true))
                .answer("searchEarlierSettlements", answer("needsInspection", true));

        var journey = begin(Map.of());
        complete("verifyHistory", answer("needsSupplement", false));
        assertThat(journey).isWaitingAtExactly("inspectDossier").task().hasCandidateGroup("inspection.inspector");
        complete("inspectDossier");

        assertThat(journey).isEnded().hasPassedInOrder("inspectDossier", "dossierChecked");
    }
}
