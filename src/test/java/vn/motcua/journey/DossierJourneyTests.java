package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

class DossierJourneyTests extends BareJourney {

    DossierJourneyTests() {
        super("dossierJourney");
    }

    @Test
    void archivesADossierOnceItsMoneyHasArrivedAndItsResultIsHandedOver() {
        var journey = untilDecided(true);

        assertThat(journey).isWaitingAt("payBenefit", "returnResult");
        complete("handOverResult");
        goOn("paidAndReturned");
        complete("orderPayment");
        complete("releasePayment", answer("isReleased", true));
        tell("paymentSettled");
        goOn("paidAndReturned");
        assertThat(journey).isWaitingAtExactly("archiveRecords");
        complete("shelveRecords");

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder(
                        "receiveDossier",
                        "checkDossier",
                        "settleDossier",
                        "payBenefit",
                        "archiveRecords",
                        "dossierArchived");
    }

    @Test
    void waitsForNoMoneyWhereTheDecisionGrantsNone() {
        var journey = untilDecided(false);

        assertThat(journey).hasNotPassed("payBenefit");
        goOn("paidAndReturned");
        complete("handOverResult");
        goOn("paidAndReturned");
        complete("shelveRecords");

        assertThat(journey).isEnded().hasPassed("paymentDone", "dossierArchived");
    }

    @Test
    void endsAtTheDeskWhatIsNotAccepted() {
        departments.answer("assessIntake", answer("whichIntake", "refuse").and("isAccepted", false));

        var journey = fromTheCounter();

        assertThat(journey).isEnded().hasPassed("dossierNotAccepted").hasNotPassed("checkDossier");
        assertThat(isPending("deadlineNear")).isFalse();
    }

    @Test
    void watchesTheDeadlineBesideTheWork() {
        departments.answer("remindOfficers", answer("apologiseAt", NEXT_TUESDAY).and("escalateAt", NEXT_TUESDAY));
        departments.answer("assessDelay", answer("needsApology", false));
        departments.answer("reportDelay", answer("needsDirection", false));

        var journey = untilChecked();
        assertThat(due("deadlineNear")).isEqualTo(NEXT_MONDAY);
        goOn("deadlineNear");
        goOn("reminderDue");
        assertThat(journey).isWaitingAt("watchDeadline", "checkDossier");
        goOn("apologyDue");
        goOn("dueDateReached");

        assertThat(journey).hasPassedInOrder("watchDeadline", "deadlineWatched").isWaitingAtExactly("checkDossier");
    }

    @Test
    void dropsTheWatchOnceTheDossierIsArchived() {
        departments.answer("remindOfficers", answer("apologiseAt", NEXT_TUESDAY).and("escalateAt", NEXT_TUESDAY));

        var journey = untilDecided(false);
        goOn("deadlineNear");
        goOn("reminderDue");
        complete("handOverResult");
        goOn("paidAndReturned");
        complete("shelveRecords");

        assertThat(journey).isEnded().hasNotPassed("deadlineWatched");
        assertThat(isPending("apologyDue")).isFalse();
    }

    @Test
    void dropsTheWatchOnceTheDossierIsRefused() {
        departments.answer("remindOfficers", answer("apologiseAt", NEXT_TUESDAY).and("escalateAt", NEXT_TUESDAY));
        departments.answer("assessIntake", answer("whichIntake", "refuse").and("isAccepted", false));

        var journey = begin(Map.of("needsExamination", true, "remindAt", NEXT_MONDAY));
        goOn("deadlineNear");
        goOn("reminderDue");
        complete("examineSubmission");

        assertThat(journey).isEnded().hasPassed("dossierNotAccepted");
        assertThat(isPending("apologyDue")).isFalse();
    }

    @Test
    void leavesEverythingWhenTheApplicantWithdraws() {
        departments.answer("remindOfficers", answer("apologiseAt", NEXT_TUESDAY).and("escalateAt", NEXT_TUESDAY));

        var journey = untilChecked();
        goOn("deadlineNear");
        goOn("reminderDue");
        tell("withdrawalRequested");
        assertThat(journey).isWaitingAt("archiveWithdrawnRecords").isNotWaitingAt("checkDossier", "watchDeadline");
        complete("shelveRecords");

        assertThat(journey)
                .isEnded()
                .hasPassedInOrder("withdrawDossier", "archiveWithdrawnRecords", "dossierWithdrawn");
        assertThat(departments.times("terminateDossier")).isEqualTo(1);
    }

    @Test
    void remindsNobodyOfAWithdrawnDossier() {
        var journey = untilChecked();

        tell("withdrawalRequested");

        assertThat(journey).isWaitingAt("archiveWithdrawnRecords").isNotWaitingAt("checkDossier", "watchDeadline");
        assertThat(isPending("deadlineNear")).isFalse();
    }

    @Test
    void closesWhatWasNotSupplementedAtTheDesk() {
        departments.answer("requestSupplement", answer("supplementBy", NEXT_MONDAY));
        departments.answer("assessIntake", answer("whichIntake", "supplement").and("isAccepted", false));

        var journey = fromTheCounter();
        goOn("afterSupplementDeadline");

        assertThat(journey).isEnded().hasPassed("supplementMissed", "dossierClosed");
    }

    @Test
    void closesWhatWasNotSupplementedDuringTheCheck() {
        departments.answer("requestSupplement", answer("supplementBy", NEXT_MONDAY));

        var journey = untilChecked();
        complete("verifyHistory", answer("needsSupplement", true));
        goOn("afterSupplementDeadline");

        assertThat(journey).isEnded().hasPassed("supplementMissed", "dossierClosed");
    }

    private ProcessInstance fromTheCounter() {
        return begin(Map.of("needsExamination", false, "remindAt", NEXT_MONDAY));
    }

    private ProcessInstance untilChecked() {
        departments
                .answer("assessIntake", answer("whichIntake", "accept").and("isAccepted", true))
                .answer("extractHistory", answer("whichHistory", "matching"));
        return fromTheCounter();
    }

    private ProcessInstance untilDecided(boolean hasPayment) {
        departments
                .answer("forwardDossier", answer("whichSettlement", "benefit").and("needsSignature", true))
                .answer("searchEarlierSettlements", answer("needsInspection", false))
                .answer("assessEntitlement", answer("whichEntitlement", "granted"))
                .answer("issueDecision", answer("hasPayment", hasPayment))
                .answer("announceResult", answer("collectBy", NEXT_TUESDAY));
        var journey = untilChecked();
        complete("verifyHistory", answer("needsSupplement", false).and("isBenefitCase", true));
        complete("proposeDecision");
        complete("reviewProposal", answer("isEndorsed", true));
        complete("signDecision", answer("isSigned", true));
        return journey;
    }
}
