package vn.motcua.finance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.finance.BankTalk.rejected;
import static vn.motcua.finance.BankTalk.report;
import static vn.motcua.finance.BankTalk.settled;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.monthly;
import static vn.motcua.finance.Treasury.somebody;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.finance.PayrollReading.Kind;
import vn.motcua.finance.Payrolls.Released;
import vn.motcua.finance.Recoverables.Recoverable;

@AtTheTreasury
class PayrollTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 5);
    private static final LocalDate SINCE = LocalDate.of(2026, 9, 1);
    private static final Payee ELSEWHERE =
            new Payee(Payee.Method.ACCOUNT, "999988887777", "NH Sông Lam", "VO MINH KHANG");

    @Autowired
    Treasury treasury;

    @Autowired
    Payrolls payrolls;

    @Autowired
    PayrollReturns returns;

    @Autowired
    PayrollPapers papers;

    @Autowired
    PlayedDeaths deaths;

    @Autowired
    PayrollReading reading;

    @Autowired
    PayrollOrders orders;

    @Autowired
    Recoverables recoverables;

    @Autowired
    RecipientBook register;

    @Autowired
    Batches batches;

    @Autowired
    BankAnswers answers;

    @Autowired
    Disbursements disbursements;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private String unit;

    @BeforeEach
    void begin() {
        treasury.open();
        unit = treasury.foundUnit();
    }

    @Test
    void tellsTheStoryOfTwoMonthsAndTwoPersons() {
        var one = granted(3_500_000);
        var other = granted(4_200_000);
        var november = draw(NOVEMBER);

        assertThat(approve(november)).isEqualTo(2);
        var batch = send();
        var first = order(november, one);
        var second = order(november, other);
        take(report(batch, settled(first), rejected(second, "AC04", "Dong")));
        treasury.as("ngan", () -> correct(november, second.key(), ELSEWHERE));
        assertThatThrownBy(() -> treasury.as("ngan", () -> correct(november, second.key(), ELSEWHERE)))
                .isInstanceOf(PaymentRefused.class);
        assertThat(treasury.as("vinh", () -> payrolls.release(november))).isEqualTo(new Released(1, 0));
        take(report(send(), settled(order(november, other))));

        assertThat(orders.last(november))
                .extracting(PaymentOrder::state, PaymentOrder::amount)
                .containsOnly(tuple(State.SETTLED, 3_500_000L), tuple(State.SETTLED, 4_200_000L));
        treasury.halted(one, "UNVERIFIED", LocalDate.of(2026, 12, 1));
        var december = draw(DECEMBER);
        var view = treasury.as("vinh", () -> reading.view(december));
        assertThat(view.lines())
                .extracting(line -> line.recipient().personId(), line -> line.recipient()
                        .payee())
                .containsExactly(tuple(other.idNumber(), ELSEWHERE));
        assertThat(view.changes())
                .extracting(change -> change.kind(), change -> change.difference())
                .containsExactly(tuple(Kind.SUSPENDED, -3_500_000L));
        assertThat(view.difference()).isEqualTo(-3_500_000);
        assertThat(approve(december)).isOne();
        assertThat(journal.balances(Reach.EVERYWHERE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
    }

    @Test
    void refusesASecondListOfAMonthAndAnApprovalByWhoDrewItUp() {
        granted(3_000_000);
        var list = treasury.as("vinh", () -> payrolls.draw(unit, NOVEMBER));

        assertThatThrownBy(() -> draw(NOVEMBER)).hasMessageContaining("payroll.twice");
        assertThatThrownBy(() -> draw(DECEMBER)).hasMessageContaining("payroll.open");
        assertThatThrownBy(() -> treasury.as("vinh", () -> payrolls.approve(list)))
                .hasMessageContaining("payroll.sameperson");
        assertThatThrownBy(() -> treasury.as("tam", () -> payrolls.draw(unit, DECEMBER)))
                .isInstanceOf(UnknownPayment.class);
        assertThatThrownBy(() -> jdbc.sql("update payroll set approved_by = drawn_by where id = ?")
                        .param(list)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void putsNobodyTwiceOnTheListsOfAMonth() {
        granted(3_000_000);
        var list = draw(NOVEMBER);

        assertThatThrownBy(() -> jdbc.sql(
                                """
                                insert into payroll_line (payroll, recipient, due_month, amount)
                                select payroll, recipient, due_month, 1 from payroll_line where payroll = ?""")
                        .param(list)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void drawsUpAndPaysOneListThoughThirtyTwoAskAtOnce() throws Exception {
        IntStream.range(0, 20).forEach(each -> granted(3_000_000 + each));

        atOnce(() -> draw(NOVEMBER));
        var list = jdbc.sql("select max(id) from payroll").query(Long.class).single();
        var view = treasury.as("ngan", () -> reading.view(list));
        var drawer = view.payroll().drawnBy().account();
        atOnce(() -> treasury.as(drawer.equals("vinh") ? "ngan" : "vinh", () -> payrolls.approve(list)));

        assertThat(view.lines()).hasSize(20);
        assertThat(jdbc.sql("select count(*) from payment_order where payroll = ?")
                        .param(list)
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
        assertThat(jdbc.sql("select count(*) from payroll where for_month = ? and unit = ?")
                        .params(NOVEMBER.atDay(1), unit)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesToApproveWhatTheRegisterNoLongerSays() {
        var person = granted(3_000_000);
        granted(3_100_000);
        var list = draw(NOVEMBER);
        treasury.halted(person, "MISSING", LocalDate.of(2026, 11, 1));

        assertThatThrownBy(() -> approve(list)).hasMessageContaining("payroll.changed");
        treasury.as("ngan", () -> {
            payrolls.redraw(list);
            return true;
        });

        assertThat(approve(list)).isOne();
    }

    @Test
    void paysTheMonthOfASuspensionButNotTheNext() {
        var person = granted(3_000_000);
        treasury.halted(person, "UNVERIFIED", LocalDate.of(2026, 11, 9));

        assertThat(due(NOVEMBER, person)).hasSize(1);
        assertThat(due(DECEMBER, person)).hasSize(1).containsExactly(NOVEMBER);
    }

    @Test
    void paysIntoTheChangedAccountFromTheDayOfTheChange() {
        var person = granted(3_000_000);
        treasury.redirected(person, ELSEWHERE, LocalDate.of(2026, 12, 1));

        var november = draw(NOVEMBER);
        approve(november);
        var december = draw(DECEMBER);
        approve(december);

        assertThat(order(november, person).payee()).isEqualTo(account(person));
        assertThat(order(december, person).payee()).isEqualTo(ELSEWHERE);
        assertThat(treasury.as("ngan", batches::make).recalled()).isEmpty();
    }

    @Test
    void paysAgainAfterAResumptionWhatItsDecisionHasNotPaid() {
        var person = granted(3_000_000);
        treasury.halted(person, "ILLEGAL_EXIT", LocalDate.of(2026, 10, 1));
        assertThat(due(DECEMBER, person)).isEmpty();

        treasury.resumed(person, monthly(3_240_000, LocalDate.of(2026, 11, 1), null, null));

        assertThat(due(DECEMBER, person)).containsExactly(DECEMBER);
        assertThat(register.ofPerson(person.idNumber(), LocalDate.of(2026, 12, 1)))
                .extracting(Recipient::monthly)
                .containsExactly(3_240_000L);
    }

    @Test
    void paysEachShareOfADecisionAndTheWholeIfTheSharesAreNotKnown() {
        var shared = somebody();
        var whole = somebody();
        treasury.granted(
                unit, shared, account(shared), DECIDED, monthly(2_000_000, SINCE, null, List.of(1_200_000L, 800_000L)));
        treasury.granted(unit, whole, account(whole), DECIDED, monthly(2_000_000, SINCE, null, List.of(1_200_000L)));

        var list = draw(NOVEMBER);
        approve(list);

        assertThat(orders.last(list))
                .filteredOn(order -> order.claim().personId().equals(shared.idNumber()))
                .extracting(PaymentOrder::amount, PaymentOrder::live)
                .containsExactly(tuple(1_200_000L, true), tuple(800_000L, true));
        assertThat(orders.last(list))
                .filteredOn(order -> order.claim().personId().equals(whole.idNumber()))
                .extracting(PaymentOrder::amount)
                .containsExactly(2_000_000L);
    }

    @Test
    void makesUpForAMonthThatCameTooLateForItsListAndStopsWhenTheRightEnds() {
        granted(1_000_000);
        approve(draw(NOVEMBER));
        var late = somebody();
        treasury.granted(
                unit, late, account(late), DECIDED, monthly(2_000_000, SINCE, LocalDate.of(2026, 12, 15), null));

        var list = draw(DECEMBER);

        assertThat(treasury.as("ngan", () -> reading.view(list)).lines())
                .filteredOn(line -> line.recipient().personId().equals(late.idNumber()))
                .extracting(PayrollLine::month)
                .containsExactly(NOVEMBER, DECEMBER);
        assertThat(due(YearMonth.of(2027, 3), late)).containsExactly(NOVEMBER, DECEMBER);
    }

    @Test
    void paysNothingThatTheDecisionItselfHasPaid() {
        var person = somebody();
        treasury.granted(
                unit, person, account(person), LocalDate.of(2026, 11, 12), monthly(2_000_000, SINCE, null, null));

        assertThat(due(NOVEMBER, person)).isEmpty();
        assertThat(due(DECEMBER, person)).containsExactly(DECEMBER);
    }

    @Test
    void holdsBackWhoeverIsDeadByTheRegisterWithTheReason() {
        var living = granted(3_000_000);
        var dead = granted(4_000_000);
        deaths.died(dead, LocalDate.of(2026, 10, 20));

        var list = draw(NOVEMBER);
        var view = treasury.as("ngan", () -> reading.view(list));

        assertThat(view.lines()).extracting(line -> line.recipient().personId()).containsExactly(living.idNumber());
        assertThat(view.held())
                .extracting(hold -> hold.recipient().personId(), PayrollHold::diedOn, PayrollHold::amount)
                .containsExactly(tuple(dead.idNumber(), LocalDate.of(2026, 10, 20), 4_000_000L));
        assertThat(approve(list)).isOne();
        assertThat(due(NOVEMBER, dead)).containsExactly(NOVEMBER);
    }

    @Test
    void paysWhatWasHeldBackOnceTheRegisterIsCorrected() {
        granted(3_000_000);
        var wronged = granted(4_000_000);
        deaths.died(wronged, LocalDate.of(2026, 10, 20));
        approve(draw(NOVEMBER));
        deaths.alive(wronged);

        var view = treasury.as("ngan", () -> reading.view(draw(DECEMBER)));

        assertThat(view.held()).isEmpty();
        assertThat(view.lines())
                .filteredOn(line -> line.recipient().personId().equals(wronged.idNumber()))
                .extracting(PayrollLine::month)
                .containsExactly(NOVEMBER, DECEMBER);
    }

    @Test
    void approvesNoListWithSomebodyWhoDiedAfterItWasDrawnUp() {
        granted(3_000_000);
        var dead = granted(4_000_000);
        var list = draw(NOVEMBER);
        deaths.died(dead, LocalDate.of(2026, 11, 2));

        assertThatThrownBy(() -> approve(list)).hasMessageContaining("payroll.changed");
        treasury.as("ngan", () -> redraw(list));
        assertThat(approve(list)).isOne();
    }

    @Test
    void paysNobodyWhileTheRegisterDoesNotAnswer() {
        deaths.silentAbout(granted(3_000_000));

        assertThatThrownBy(() -> draw(NOVEMBER)).isInstanceOf(ErrorResponseException.class);
        assertThat(treasury.as("ngan", () -> payrolls.newest(200)))
                .noneMatch(list -> list.unit().equals(unit));
    }

    @Test
    void drawsNothingAgainForWhoeverHasDiedMeanwhile() {
        var dead = granted(3_000_000);
        var list = cameBack(dead);
        deaths.died(dead, LocalDate.of(2026, 11, 2));

        assertThatThrownBy(() -> treasury.as(
                        "ngan", () -> correct(list, order(list, dead).key(), ELSEWHERE)))
                .hasMessageContaining("payroll.dead");
        assertThat(order(list, dead).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void releasesNothingAgainForWhoeverDiedAfterItWasDrawn() {
        var living = granted(3_000_000);
        var dead = granted(4_000_000);
        var list = cameBack(living, dead);
        treasury.as("ngan", () -> correct(list, order(list, living).key(), ELSEWHERE));
        treasury.as("ngan", () -> correct(list, order(list, dead).key(), ELSEWHERE));
        deaths.died(dead, LocalDate.of(2026, 11, 2));

        assertThat(treasury.as("vinh", () -> payrolls.release(list))).isEqualTo(new Released(1, 1));
        assertThat(order(list, living).state()).isEqualTo(State.RELEASED);
        assertThat(order(list, dead).state()).isEqualTo(State.DRAFTED);
        assertThatThrownBy(() -> treasury.as("vinh", () -> payrolls.release(list)))
                .hasMessageContaining("payroll.dead");
        deaths.alive(dead);
        assertThat(treasury.as("vinh", () -> payrolls.release(list))).isEqualTo(new Released(1, 0));
    }

    @Test
    void drawsNoListUpOfTheDeadAlone() {
        deaths.died(granted(3_000_000), LocalDate.of(2026, 10, 20));

        assertThatThrownBy(() -> draw(NOVEMBER)).hasMessageContaining("payroll.held");
    }

    @Test
    void signsTheApprovedListAsItWasShown() {
        granted(3_000_000);
        var list = draw(NOVEMBER);
        assertThatThrownBy(() -> treasury.as("vinh", () -> papers.of(list))).hasMessageContaining("payroll.unapproved");
        approve(list);
        var shown = treasury.as("vinh", () -> papers.shown(payrolls.get(list)));

        assertThatThrownBy(() -> sign("vinh", list, "0".repeat(64))).hasMessageContaining("list.changed");
        assertThatThrownBy(() -> sign("ngan", list, shown)).hasMessageContaining("list.sameperson");
        sign("vinh", list, shown);

        assertThat(treasury.as("ngan", () -> papers.of(list)))
                .asString(ISO_8859_1)
                .contains("/ETSI.CAdES.detached");
        assertThat(treasury.as("ngan", () -> papers.signed(payrolls.get(list))))
                .hasValueSatisfying(signed -> assertThat(signed.by().account()).isEqualTo("vinh"));
    }

    @Test
    void showsWhatWasPaidAfterADeathAndNetsNothing() {
        var person = granted(3_000_000);
        var november = draw(NOVEMBER);
        approve(november);
        take(report(send(), settled(order(november, person))));

        treasury.halted(person, "DEAD", LocalDate.of(2026, 10, 20));

        assertThat(treasury.as("ngan", recoverables::all))
                .filteredOn(each -> each.order().claim().personId().equals(person.idNumber()))
                .extracting(Recoverable::month, Recoverable::ground)
                .containsExactly(tuple(NOVEMBER, "DEAD"));
        assertThat(due(DECEMBER, person)).isEmpty();
        assertThat(order(november, person).amount()).isEqualTo(3_000_000);
    }

    @Test
    void booksARecoveryOnceAndOnlyOfWhatWasPaidWithoutRight() {
        var person = granted(3_000_000);
        var november = draw(NOVEMBER);
        approve(november);
        var order = order(november, person);
        take(report(send(), settled(order)));
        assertThatThrownBy(() -> treasury.as("ngan", () -> recover(order))).hasMessageContaining("recovery");
        treasury.halted(person, "WRONGFUL", LocalDate.of(2026, 11, 1));

        treasury.as("ngan", () -> recover(order));

        assertThat(treasury.as("ngan", recoverables::all))
                .noneMatch(each -> each.order().key().equals(order.key()));
        assertThatThrownBy(() -> treasury.as("ngan", () -> recover(order))).hasMessageContaining("recovery");
        assertThat(jdbc.sql("select count(*) from journal where payment_order = ? and booking = 'RECOVERED'")
                        .param(order.key().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(journal.balances(Reach.EVERYWHERE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
    }

    private boolean recover(PaymentOrder order) {
        recoverables.recover(order.key(), "77/QĐ-TH", LocalDate.of(2026, 11, 12));
        return true;
    }

    @Test
    void handsTheMonthOverInCash() {
        var person = somebody();
        treasury.granted(unit, person, Payee.cash(), DECIDED, monthly(900_000, SINCE, null, null));
        var list = draw(NOVEMBER);
        approve(list);

        treasury.as("ngan", () -> disbursements.handOver(order(list, person).key(), person.idNumber()));

        assertThat(order(list, person).course().receivedBy()).isEqualTo(person.name());
    }

    private Person granted(long dong) {
        var person = somebody();
        treasury.granted(unit, person, account(person), DECIDED, monthly(dong, SINCE, null, null));
        return person;
    }

    private long draw(YearMonth month) {
        return treasury.as("ngan", () -> payrolls.draw(unit, month));
    }

    private boolean redraw(long list) {
        payrolls.redraw(list);
        return true;
    }

    private void sign(String account, long list, String shown) {
        treasury.as(account, () -> {
            papers.sign(list, shown);
            return true;
        });
    }

    /** November's list, all of whose money came back. */
    private long cameBack(Person... people) {
        var list = draw(NOVEMBER);
        approve(list);
        var batch = send();
        take(report(
                batch,
                Arrays.stream(people)
                        .map(person -> rejected(order(list, person), "AC04", ""))
                        .toArray(String[]::new)));
        return list;
    }

    private int approve(long list) {
        return treasury.as("vinh", () -> payrolls.approve(list));
    }

    private boolean correct(long list, OrderKey key, Payee payee) {
        returns.correct(list, key, payee);
        return true;
    }

    private List<YearMonth> due(YearMonth month, Person person) {
        return register.ofPerson(person.idNumber(), month.atDay(1)).stream()
                .flatMap(recipient -> recipient.due(month).stream())
                .toList();
    }

    private PaymentOrder order(long list, Person person) {
        return orders.last(list).stream()
                .filter(order -> order.claim().personId().equals(person.idNumber()))
                .findFirst()
                .orElseThrow();
    }

    private Batch send() {
        return treasury.as("ngan", () -> {
            var batch = batches.make().batch();
            batches.send(batch.id());
            return batch;
        });
    }

    private void take(String file) {
        treasury.as("ngan", () -> answers.take("answer.xml", file.getBytes(UTF_8)));
    }

    private static void atOnce(Callable<?> act) throws Exception {
        var barrier = new CyclicBarrier(32);
        var threads = Executors.newFixedThreadPool(32);
        var asked = IntStream.range(0, 32)
                .mapToObj(thread -> threads.submit(() -> {
                    barrier.await();
                    try {
                        act.call();
                        return 1;
                    } catch (PaymentRefused | DataAccessException | IllegalStateException refused) {
                        return 0;
                    }
                }))
                .toList();
        var done = 0;
        for (var each : asked) done += each.get();
        threads.shutdown();
        assertThat(done).isOne();
    }
}
