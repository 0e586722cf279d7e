package vn.motcua.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.finance.BankTalk.ACCOUNT;
import static vn.motcua.finance.BankTalk.credit;
import static vn.motcua.finance.BankTalk.debit;
import static vn.motcua.finance.BankTalk.notice;
import static vn.motcua.finance.BankTalk.rejected;
import static vn.motcua.finance.BankTalk.report;
import static vn.motcua.finance.BankTalk.settled;
import static vn.motcua.finance.Treasury.award;
import static vn.motcua.finance.Treasury.awards;
import static vn.motcua.finance.Treasury.somebody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.finance.Queues.Page;
import vn.motcua.journey.FormRefused;

@AtTheTreasury
class ListPaymentTests {

    private static final Map<String, String> CONFIRMED = Map.of("confirm", "true");
    private static final Map<String, String> BY_LINE = Map.of("method", "LINES");

    @Autowired
    Treasury treasury;

    @Autowired
    PaymentOrders orders;

    @Autowired
    OrderBook book;

    @Autowired
    Batches batches;

    @Autowired
    BankAnswers answers;

    @Autowired
    Disbursements disbursements;

    @Autowired
    PayeeCorrections corrections;

    @Autowired
    ListBook lists;

    @Autowired
    Queues queues;

    @Autowired
    Journal journal;

    @Autowired
    Awards awards;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        treasury.open();
        treasury.clear(batches);
    }

    @Test
    void drawsOneOrderForEachLineAndNeverTwo() {
        var list = treasury.listed(awards(3));

        orders.draw(list);
        orders.draw(list);

        assertThat(book.lines(list))
                .extracting(PaymentOrder::line, PaymentOrder::amount, PaymentOrder::attempt, PaymentOrder::live)
                .containsExactly(
                        tuple(1, 1_000_001L, 1, true), tuple(2, 1_000_002L, 1, true), tuple(3, 1_000_003L, 1, true));
        assertThat(count(list)).isEqualTo(3);
        assertThat(booked(list, Booking.DECIDED)).isEqualTo(3);
    }

    @Test
    void drawsEachLineOnceThoughThirtyTwoAskAtOnce() throws Exception {
        var list = treasury.listed(awards(40));
        var barrier = new CyclicBarrier(32);
        var threads = Executors.newFixedThreadPool(32);

        var asked = IntStream.range(0, 32)
                .mapToObj(thread -> threads.submit(() -> {
                    barrier.await();
                    try {
                        orders.draw(list);
                    } catch (DataAccessException e) {
                        orders.draw(list);
                    }
                    return true;
                }))
                .toList();
        for (var answer : asked) answer.get();
        threads.shutdown();

        assertThat(count(list)).isEqualTo(40);
        assertThat(booked(list, Booking.DECIDED)).isEqualTo(40);
    }

    @Test
    void paysTwoSpellsOfOneMonthButNoDayTwice() {
        var person = somebody();
        var early = award(1, person, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5));
        var late = award(2, person, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 22));
        var again = award(3, person, LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 24));

        var list = treasury.listed(List.of(early, late, again));
        orders.draw(list);

        assertThat(book.lines(list)).extracting(PaymentOrder::live).containsExactly(true, true, false);
    }

    @Test
    void drawsNothingIfTheLinesComeToAnotherSumThanTheDecision() {
        var granted = awards(2);
        var list = treasury.listed(granted);
        awards.lay(list, granted.subList(0, 1));

        assertThatThrownBy(() -> orders.draw(list)).hasMessageContaining("come to 1000001");
    }

    @Test
    void goesOnOnceEveryLineIsPaid() {
        var list = treasury.released(awards(3));
        var lines = book.lines(list);
        var batch = sent();

        take(report(batch, settled(lines.get(0)), settled(lines.get(1))));
        assertThat(treasury.place(list)).containsExactly("bankAwaited");
        take(notice(ACCOUNT, debit(lines.get(2))));

        assertThat(batch.orders()).isEqualTo(3);
        assertThat(treasury.place(list)).isEmpty();
        var notice = sheets.get(list, PaymentNotice.class);
        assertThat(notice.state()).isEqualTo(PaymentNotice.State.SETTLED);
        assertThat(notice.amount()).isEqualTo(3_000_006);
        assertThat(acts(list)).contains("linesSent", "linesSettled");
        assertThat(journal.balances(Reach.EVERYWHERE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
    }

    @Test
    void drawsOnlyTheReturnedLinesAgainToTheirNewPayees() {
        var list = treasury.released(awards(3));
        var lines = book.lines(list);
        var batch = sent();
        take(report(
                batch,
                settled(lines.get(0)),
                rejected(lines.get(1), "AC04", "Dong"),
                rejected(lines.get(2), "AC01", "Sai")));
        assertThat(treasury.place(list)).containsExactly("correctPayee");
        assertThat(sheets.get(list, PaymentNotice.class).reason()).isEqualTo("2 dòng chưa chi được, 2.000.005 đ");

        var elsewhere = new Payee(Payee.Method.ACCOUNT, "999988887777", "NH Sông Lam", "VO MINH KHANG");
        treasury.as("ngan", () -> correct(list, 2, elsewhere));
        treasury.as("ngan", () -> correct(list, 3, Payee.cash()));
        treasury.complete(list, "correctPayee", "ngan", BY_LINE);
        treasury.order(list);

        assertThat(book.lines(list))
                .extracting(PaymentOrder::attempt, PaymentOrder::state)
                .containsExactly(tuple(1, State.SETTLED), tuple(2, State.RELEASED), tuple(2, State.RELEASED));
        assertThat(book.lines(list).get(1).payee()).isEqualTo(elsewhere);
        assertThat(count(list)).isEqualTo(5);
    }

    @Test
    void handsCashOnlyToThePersonOfTheLine() {
        var person = somebody();
        var cash = new Award(
                1,
                "sickness",
                person.idNumber(),
                person.name(),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 5),
                900_000,
                Payee.cash());
        var list = treasury.released(List.of(cash));
        var line = book.lines(list).get(0);

        assertThatThrownBy(() -> treasury.as("ngan", () -> disbursements.handOver(line.key(), "077000000000")))
                .isInstanceOf(FormRefused.class);
        treasury.as("ngan", () -> disbursements.handOver(line.key(), person.idNumber()));

        assertThat(book.lines(list).get(0).course().receivedBy()).isEqualTo(person.name());
        assertThat(treasury.place(list)).isEmpty();
    }

    @Test
    void paysWhatIsFreeAndComesBackForWhatAnotherDossierPays() {
        var person = somebody();
        var first = treasury.listed(List.of(award(1, person, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5))));
        orders.draw(first);
        var list = treasury.released(List.of(
                award(1, person, LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6)),
                award(2, somebody(), LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6))));
        var batch = sent();

        take(report(batch, settled(book.lines(list).get(1))));

        assertThat(treasury.place(list)).containsExactly("correctPayee");
        treasury.complete(list, "correctPayee", "ngan", BY_LINE);
        var refused = catchThrowableOfType(
                FormRefused.class, () -> treasury.complete(list, "orderPayment", "ngan", CONFIRMED));
        assertThat(refused.faults().get(0).messageKey()).isEqualTo("finance.refused.twice");
    }

    @Test
    void reopensTheListWhenMoneyComesBackAfterAllWasPaid() {
        var list = treasury.released(awards(2));
        var lines = book.lines(list);
        sent();
        take(notice(ACCOUNT, debit(lines.get(0), lines.get(1))));
        assertThat(treasury.place(list)).isEmpty();

        take(notice(ACCOUNT, credit(lines.get(0), "AC06")));
        take(notice(ACCOUNT, credit(lines.get(1), "AC06")));

        assertThat(treasury.place(list)).containsExactly("correctPayee");
    }

    @Test
    void recallsOnlyTheLineWhosePayeeChanged() {
        var list = treasury.released(awards(2));
        awards.pay(list, List.of(2), Payee.cash());

        var made = treasury.as("ngan", batches::make);

        assertThat(made.recalled()).extracting(PaymentOrder::line).containsExactly(2);
        assertThat(made.batch().orders()).isOne();
        assertThat(treasury.place(list)).containsExactly("bankAwaited");
        assertThat(acts(list)).contains("linesRecalled");
    }

    @Test
    void paysNobodyButThePersonOfTheLineOrTheEmployer() {
        var list = treasury.released(awards(2));
        var lines = book.lines(list);
        take(report(sent(), rejected(lines.get(0), "AC04", "Dong"), rejected(lines.get(1), "AC04", "Dong")));
        var other = new Payee(Payee.Method.ACCOUNT, "999988887777", "NH Sông Lam", "Trần Thị Khác");

        assertThatThrownBy(() -> treasury.as("ngan", () -> correct(list, 1, other)))
                .isInstanceOf(FormRefused.class);
        treasury.complete(
                list,
                "correctPayee",
                "ngan",
                Map.of(
                        "method",
                        "ACCOUNT",
                        "accountNumber",
                        "999988887777",
                        "bankName",
                        "NH Sông Lam",
                        "accountHolder",
                        "CONG TY MAY SONG LAM"));

        assertThat(book.lines(list))
                .extracting(line -> line.payee().accountHolder())
                .containsOnly("CONG TY MAY SONG LAM");
    }

    @Test
    void showsAListAsOneEntryWithWhatCameBack() {
        var list = treasury.released(awards(4));
        var lines = book.lines(list);
        var batch = sent();
        take(report(batch, settled(lines.get(0)), rejected(lines.get(1), "AC04", "Dong")));

        var entries = treasury.as("ngan", () -> queues.entries(Queue.AT_BANK, new Page(0, 5_000))).stream()
                .filter(entry -> entry.order().dossier().equals(list))
                .toList();

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).lines()).isEqualTo(2);
        assertThat(entries.get(0).dong()).isEqualTo(2_000_007);
        assertThat(entries.get(0).returned()).isOne();
        assertThat(treasury.as("ngan", () -> lists.lines(list)).sums())
                .extracting(ListBook.Sum::lines)
                .containsExactly(4, 1, 0, 2, 1);
        assertThatThrownBy(() -> treasury.as("tam", () -> lists.lines(list))).isInstanceOf(UnknownPayment.class);
    }

    @Test
    void paysManyLinesInOneBatchWithoutAnActForEach() {
        var list = treasury.listed(awards(300));

        treasury.begin(list);
        treasury.order(list);
        var batch = sent();
        take(report(batch, book.lines(list).stream().map(BankTalk::settled).toArray(String[]::new)));

        assertThat(batch.orders()).isEqualTo(300);
        assertThat(treasury.place(list)).isEmpty();
        assertThat(acts(list)).hasSizeLessThan(12);
    }

    private Batch sent() {
        var batch = treasury.as("ngan", batches::make).batch();
        return treasury.as("ngan", () -> {
            batches.send(batch.id());
            return batch;
        });
    }

    private void take(String file) {
        treasury.as("ngan", () -> answers.take("answer.xml", file.getBytes(UTF_8)));
    }

    private boolean correct(DossierCode list, int line, Payee payee) {
        corrections.correct(list, line, payee);
        return true;
    }

    private List<String> acts(DossierCode list) {
        return new ArrayList<>(
                timeline.of(list).stream().map(Timeline.Entry::act).toList());
    }

    private int count(DossierCode list) {
        return jdbc.sql("select count(*) from payment_order where dossier = ?")
                .param(list.value())
                .query(Integer.class)
                .single();
    }

    private int booked(DossierCode list, Booking booking) {
        return jdbc.sql(
                        """
                        select count(*) from journal j join payment_order o on o.id = j.payment_order
                        where o.dossier = ? and j.booking = ?""")
                .params(list.value(), booking.name())
                .query(Integer.class)
                .single();
    }
}
