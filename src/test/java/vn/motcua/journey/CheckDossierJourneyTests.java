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
                .answer("extractHistory", answer("whichHistory", "matching"))
                .answer("searchEarlierSettlements", answer("needsInspection", false));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("verifyHistory").task().hasCandidateGroup("contributions.officer");
        complete("verifyHistory", answer("needsSupplement", false).and("isBenefitCase", true));

        assertThat(journey).isEnded().hasPassedInOrder("verifyHistory", "searchEarlierSettlements", "dossierChecked");
        assertThat(journey).hasNotPassed("reconcileBook", "supplementHistory", "inspectDossier");
    }

    @Test
    void extractsAgainOnceBookAndRegisterAgree() {
        departments
                .answer("extractHistory", answer("whichHistory", "differing"))
                .answer("extractHistory", answer("whichHistory", "matching"));

        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("reconcileBook").task().hasCandidateGroup("contributions.officer");
        complete("reconcileBook");

        assertThat(journey).isWaitingAtExactly("verifyHistory");
        assertThat(departments.times("extractHistory")).isEqualTo(2);
    }

    @Test
    void extractsAgainAfterASupplement() {
        departments
                .answer("extractHistory", answer("whichHistory", "matching"))
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
                .answer("extractHistory", answer("whichHistory", "matching"))
                .answer("searchEarlierSettlements", answer("needsInspection", true));

        var journey = begin(Map.of());
        complete("verifyHistory", answer("needsSupplement", false).and("isBenefitCase", true));
        assertThat(journey).isWaitingAtExactly("inspectDossier").task().hasCandidateGroup("inspection.inspector");
        complete("inspectDossier");

        assertThat(journey).isEnded().hasPassedInOrder("inspectDossier", "dossierChecked");
    }

    @Test
    void asksNobodyForAHistoryThatTheProcedureDoesNotNeed() {
        departments.answer("extractHistory", answer("whichHistory", "unneeded").and("needsInspection", false));

        var journey = begin(Map.of());

        assertThat(journey).isEnded().hasNotPassed("verifyHistory", "isBenefitCase", "searchEarlierSettlements");
    }

    @Test
    void searchesNoEarlierSettlementsForABook() {
        departments.answer("extractHistory", answer("whichHistory", "matching"));

        var journey = begin(Map.of());
        complete(
                "verifyHistory",
                answer("needsSupplement", false).and("isBenefitCase", false).and("needsInspection", false));

        assertThat(journey).isEnded().hasPassed("isBenefitCase").hasNotPassed("searchEarlierSettlements");
    }

    @Test
    void letsInspectionSeeABookThatWasReferred() {
        departments.answer("extractHistory", answer("whichHistory", "matching"));

        var journey = begin(Map.of());
        complete(
                "verifyHistory",
                answer("needsSupplement", false).and("isBenefitCase", false).and("needsInspection", true));

        assertThat(journey).isWaitingAtExactly("inspectDossier");
    }
}
