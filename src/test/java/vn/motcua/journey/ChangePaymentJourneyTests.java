package vn.motcua.journey;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangePaymentJourneyTests extends BareJourney {

    ChangePaymentJourneyTests() {
        super("changePayment");
    }

    @Test
    void recordsAChangeThatTheHeadConfirms() {
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("enterPaymentChange").task().hasCandidateGroup("benefits.officer");
        complete("enterPaymentChange");
        assertThat(journey).isWaitingAtExactly("confirmPaymentChange").task().hasCandidateGroup("benefits.head");
        complete("confirmPaymentChange", answer("isChangeConfirmed", true));

        assertThat(journey).isEnded().hasPassedInOrder("recordPaymentChange", "paymentChanged");
    }

    @Test
    void entersAgainWhatTheHeadSentBack() {
        var journey = begin(Map.of());
        complete("enterPaymentChange");
        complete("confirmPaymentChange", answer("isChangeConfirmed", false));

        assertThat(journey).isWaitingAtExactly("enterPaymentChange").hasNotPassed("recordPaymentChange");
    }
}
