package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettleReimbursementJourneyTests extends BareJourney {

    SettleReimbursementJourneyTests() {
        super("settleReimbursement");
    }

    @Test
    void reimbursesCostsThatTheHeadEndorses() {
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("reviewCosts").task().hasCandidateGroup("healthinsurance.officer");
        complete("reviewCosts", answer("isReimbursable", true));
        assertThat(journey).isWaitingAtExactly("reviewReimbursement").task().hasCandidateGroup("healthinsurance.head");
        complete("reviewReimbursement", answer("isReimbursementEndorsed", true));

        assertThat(journey).isEnded().hasPassed("reimbursementEndorsed").hasNotPassed("proposeCostRefusal");
    }

    @Test
    void refusesInWritingWhatIsNotReimbursed() {
        var journey = begin(Map.of());
        complete("reviewCosts", answer("isReimbursable", false));
        complete("proposeCostRefusal");
        complete("reviewReimbursement", answer("isReimbursementEndorsed", true));

        assertThat(journey).isEnded().hasPassed("proposeCostRefusal");
    }

    @Test
    void reviewsAgainWhatTheHeadSentBack() {
        var journey = begin(Map.of());
        complete("reviewCosts", answer("isReimbursable", true));
        complete("reviewReimbursement", answer("isReimbursementEndorsed", false));

        assertThat(journey).isWaitingAtExactly("reviewCosts");
    }
}
