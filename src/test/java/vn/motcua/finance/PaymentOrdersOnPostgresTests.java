package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.somebody;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.PostgresServer;

@ContextConfiguration(initializers = PostgresServer.class)
class PaymentOrdersOnPostgresTests extends PaymentOrdersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set booked_by = 'someone'",
                "delete from journal",
                "truncate journal",
                "delete from payment_order",
                "update payment_order set person_id = '000000000000'",
                "update payment_order set amount = amount + 1"
            })
    void letsNobodyRewriteWhatWasBooked(String change) {
        var person = somebody();
        orders.draw(treasury.decided(person, account(person)));

        assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("Money stands");
    }
}
