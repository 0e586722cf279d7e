package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.motcua.journey.Answer.answer;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PayBenefitJourneyTests extends BareJourney {

    PayBenefitJourneyTests() {
        super("payBenefit");
    }

    @Test
    void paysWhatTwoPeopleReleased() {
        var journey = begin(Map.of());
        assertThat(journey).isWaitingAtExactly("orderPayment").task().hasCandidateGroup("finance.accountant");
        complete("orderPayment");
        assertThat(journey).isWaitingAtExactly("releasePayment").task().hasCandidateGroup("finance.chief");
        complete("releasePayment", answer("isReleased", true));
        assertThat(journey).isWaitingAtExactly("bankAwaited");
        tell("paymentSettled");

        assertThat(journey).isEnded().hasPassedInOrder("queueTransfer", "paymentSettled", "benefitPaid");
        assertThat(departments.times("queueTransfer")).isEqualTo(1);
    }

    @Test
    void drawsAnotherOrderWhenThisOneIsNotReleased() {
        var journey = begin(Map.of());
        complete("orderPayment");
        complete("releasePayment", answer("isReleased", false));

        assertThat(journey).isWaitingAtExactly("orderPayment").hasNotPassed("queueTransfer");
        assertThat(departments.times("drawOrder")).isEqualTo(2);
    }

    @Test
    void paysAgainOnceAReturnedTransferIsCorrected() {
        var journey = begin(Map.of());
        payOut();
        tell("paymentReturned");
        assertThat(journey).isWaitingAtExactly("correctPayee").task().hasCandidateGroup("finance.accountant");
        complete("correctPayee");
        payOut();
        tell("paymentSettled");

        assertThat(journey).isEnded().hasPassedInOrder("paymentReturned", "correctPayee", "benefitPaid");
        assertThat(departments.times("queueTransfer")).isEqualTo(2);
    }

    private void payOut() {
        complete("orderPayment");
        complete("releasePayment", answer("isReleased", true));
    }
}
