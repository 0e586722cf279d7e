package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.somebody;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.Sheets;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.journey.FormRefused;

@AtTheTreasury
class PaymentOrdersTests {

    static final Map<String, String> CONFIRMED = Map.of("confirm", "true");
    static final Map<String, String> RELEASED = Map.of("verdict", "release");

    @Autowired
    Treasury treasury;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Journal journal;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        treasury.open();
    }

    @Test
    void drawsOneOrderHoweverOftenItIsAsked() {
        var person = somebody();
        var dossier = treasury.decided(person, account(person));

        var first = treasury.drawn(dossier);
        var second = treasury.drawn(dossier);

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(first.amount()).isEqualTo(Treasury.AMOUNT);
        assertThat(first.claim().period()).hasToString("2008-03/2022-07");
        assertThat(first.payee()).isEqualTo(account(person));
        assertThat(count(dossier.value())).isOne();
        assertThat(bookings(dossier.value())).isEqualTo("DECIDED");
    }

    @Test
    void drawsOneOrderThoughThirtyTwoAskAtOnce() throws Exception {
        var person = somebody();
        var dossier = treasury.decided(person, account(person));
        var barrier = new CyclicBarrier(32);
        var threads = Executors.newFixedThreadPool(32);

        var asked = IntStream.range(0, 32)
                .mapToObj(thread -> threads.submit(() -> {
                    barrier.await();
                    try {
                        return treasury.drawn(dossier).key();
                    } catch (DataIntegrityViolationException e) {
                        return treasury.drawn(dossier).key();
                    }
                }))
                .toList();
        var keys = new HashSet<OrderKey>();
        for (var answer : asked) keys.add(answer.get());
        threads.shutdown();

        assertThat(keys).hasSize(1);
        assertThat(count(dossier.value())).isOne();
        assertThat(bookings(dossier.value())).isEqualTo("DECIDED");
    }

    @Test
    void refusesToPayTheSameMonthsToOnePersonByTwoDossiers() {
        var person = somebody();
        var first = treasury.due(person, account(person));
        var second = treasury.due(person, account(person));
        treasury.complete(first, "orderPayment", "ngan", CONFIRMED);

        var refused = catchThrowableOfType(
                FormRefused.class, () -> treasury.complete(second, "orderPayment", "ngan", CONFIRMED));

        assertThat(refused.faults())
                .containsExactly(new FormRefused.Fault(
                        "confirm", "finance.refused.twice", List.of(person.name(), first.value())));
        assertThat(orders.latest(second)).get().matches(PaymentOrder::isHeld);
        assertThat(treasury.place(second)).containsExactly("orderPayment");
    }

    @Test
    void refusesOverlappingMonthsThoughTheyDiffer() {
        var person = somebody();
        var first = treasury.due(person, account(person));
        var second = treasury.decided(person, account(person));
        sheets.lay(second, Treasury.extract(person, YearMonth.of(2022, 7), YearMonth.of(2026, 1)));

        orders.draw(second);

        assertThat(orders.latest(first)).get().matches(PaymentOrder::live);
        assertThat(orders.latest(second)).get().matches(PaymentOrder::isHeld);
    }

    @Test
    void paysLaterMonthsOfTheSamePersonByAnotherDossier() {
        var person = somebody();
        treasury.due(person, account(person));
        var second = treasury.decided(person, account(person));
        sheets.lay(second, Treasury.extract(person, YearMonth.of(2022, 8), YearMonth.of(2026, 1)));

        orders.draw(second);

        assertThat(orders.latest(second)).get().matches(PaymentOrder::live);
    }

    @Test
    void letsAHeldOrderGoOnceTheOtherIsVoid() {
        var person = somebody();
        var first = treasury.released(person, account(person));
        var second = treasury.due(person, account(person));
        var order = orders.latest(first).orElseThrow();
        jdbc.sql("update payment_order set state = 'VOID', live = null where id = ?")
                .param(order.key().value())
                .update();

        treasury.complete(second, "orderPayment", "ngan", CONFIRMED);

        assertThat(orders.latest(second)).get().extracting(PaymentOrder::state).isEqualTo(State.SUBMITTED);
    }

    @Test
    void holdsTwoOrdersApartInTheTableItself() {
        var person = somebody();
        var first = treasury.drawn(treasury.decided(person, account(person)));
        var second = treasury.drawn(treasury.decided(person, account(person)));

        assertThatThrownBy(() -> jdbc.sql("update payment_order set live = true where id = ?")
                        .param(second.key().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update payment_order set ordinal = ? where id = ?")
                        .params(1, second.key().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(orders.latest(first.dossier())).get().matches(PaymentOrder::live);
    }

    @Test
    void neverChangesAnOrdersAmount() {
        var person = somebody();
        var order = treasury.drawn(treasury.decided(person, account(person)));

        assertThatThrownBy(() -> jdbc.sql("update payment_order set amount = amount + 1 where id = ?")
                        .param(order.key().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void drawsNothingWithoutASignedGrant() {
        var person = somebody();
        var dossier = treasury.decided(person, account(person));
        sheets.lay(
                dossier,
                new Decision(
                        "119/QĐ-BHXH", Decision.Kind.GRANT, LocalDate.of(2026, 11, 12), 1, "0".repeat(64), null, null));

        assertThatThrownBy(() -> orders.draw(dossier)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void needsASecondPersonToRelease() {
        var person = somebody();
        var dossier = treasury.due(person, account(person));
        treasury.complete(dossier, "orderPayment", "vinh", CONFIRMED);

        var refused = catchThrowableOfType(
                FormRefused.class, () -> treasury.complete(dossier, "releasePayment", "vinh", RELEASED));

        assertThat(refused.faults().get(0).messageKey()).isEqualTo("finance.refused.sameperson");
        assertThat(orders.latest(dossier)).get().extracting(PaymentOrder::state).isEqualTo(State.SUBMITTED);
        assertThat(treasury.place(dossier)).containsExactly("releasePayment");
    }

    @Test
    void releasesAndQueuesOnce() {
        var person = somebody();
        var dossier = treasury.released(person, account(person));

        orders.queue(dossier);

        var order = orders.latest(dossier).orElseThrow();
        assertThat(order.state()).isEqualTo(State.RELEASED);
        assertThat(order.course().orderedBy()).isNotEqualTo(order.course().releasedBy());
        assertThat(bookings(dossier.value())).isEqualTo("DECIDED,RELEASED");
        assertThat(sheets.get(dossier, PaymentNotice.class).state()).isEqualTo(PaymentNotice.State.RELEASED);
        assertThat(treasury.place(dossier)).containsExactly("bankAwaited");
    }

    @Test
    void sendsAnOrderBackToTheAccountantWhoMayChangeThePayee() {
        var person = somebody();
        var dossier = treasury.due(person, account(person));
        treasury.complete(dossier, "orderPayment", "ngan", CONFIRMED);
        dossiers.pay(dossier, Payee.cash());

        treasury.complete(dossier, "releasePayment", "vinh", Map.of("verdict", "sendBack", "reason", "Sai tên"));

        var order = orders.latest(dossier).orElseThrow();
        assertThat(order.state()).isEqualTo(State.DRAFTED);
        assertThat(order.attempt()).isOne();
        assertThat(order.payee()).isEqualTo(Payee.cash());
        assertThat(order.course().orderedBy()).isNull();
        assertThat(treasury.place(dossier)).containsExactly("orderPayment");
    }

    @Test
    void repeatsEveryVerbWithoutASecondEffect() {
        var person = somebody();
        var dossier = treasury.due(person, account(person));
        var accountant = treasury.as("ngan", Acting::now);
        var chief = treasury.as("vinh", Acting::now);

        orders.submit(dossier, accountant);
        orders.submit(dossier, accountant);
        orders.sendBack(dossier);
        orders.sendBack(dossier);
        orders.submit(dossier, accountant);
        orders.release(dossier, chief);
        orders.release(dossier, chief);

        assertThat(orders.latest(dossier)).get().extracting(PaymentOrder::state).isEqualTo(State.RELEASED);
        assertThatThrownBy(() -> orders.sendBack(dossier)).isInstanceOf(IllegalStateException.class);
    }

    private long count(String dossier) {
        return jdbc.sql("select count(*) from payment_order where dossier = ?")
                .param(dossier)
                .query(Long.class)
                .single();
    }

    private String bookings(String dossier) {
        return String.join(
                ",",
                jdbc.sql(
                                """
                                select j.booking from journal j join payment_order o on o.id = j.payment_order
                                where o.dossier = ? order by j.id""")
                        .param(dossier)
                        .query(String.class)
                        .list());
    }
}
