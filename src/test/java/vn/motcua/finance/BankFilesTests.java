package vn.motcua.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.finance.BankTalk.ACCOUNT;
import static vn.motcua.finance.BankTalk.accepted;
import static vn.motcua.finance.BankTalk.credit;
import static vn.motcua.finance.BankTalk.debit;
import static vn.motcua.finance.BankTalk.entry;
import static vn.motcua.finance.BankTalk.notice;
import static vn.motcua.finance.BankTalk.rejected;
import static vn.motcua.finance.BankTalk.rejection;
import static vn.motcua.finance.BankTalk.report;
import static vn.motcua.finance.BankTalk.settled;
import static vn.motcua.finance.BankTalk.transaction;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.somebody;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.journey.FormRefused;

@AtTheTreasury
class BankFilesTests {

    @Autowired
    Treasury treasury;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Batches batches;

    @Autowired
    BankAnswers answers;

    @Autowired
    Disbursements disbursements;

    @Autowired
    Journal journal;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        treasury.open();
        treasury.clear(batches);
    }

    @Test
    void writesAllReleasedTransfersIntoOneFile() throws Exception {
        var first = released();
        var second = released();

        var batch = treasury.as("ngan", batches::make).batch();
        var xml = file(batch);

        assertThat(batch.orders()).isEqualTo(2);
        assertThat(batch.total()).isEqualTo(2 * Treasury.AMOUNT);
        assertThat(batch.messageId()).startsWith("G12.099-20261112-");
        assertThat(value(xml, "/*/*/*[local-name()='GrpHdr']/*[local-name()='MsgId']"))
                .isEqualTo(batch.messageId());
        assertThat(value(xml, "count(//*[local-name()='CdtTrfTxInf'])")).isEqualTo("2");
        assertThat(value(
                        xml,
                        "sum(//*[local-name()='InstdAmt']) = //*[local-name()='GrpHdr']/*[local-name()='CtrlSum']"))
                .isEqualTo("true");
        assertThat(value(xml, "//*[local-name()='PmtInf']/*[local-name()='NbOfTxs']"))
                .isEqualTo("2");
        assertThat(value(xml, "//*[local-name()='InstdAmt']/@Ccy")).isEqualTo("VND");
        assertThat(
                        value(
                                xml,
                                "//*[local-name()='CdtrAcct']/*[local-name()='Id']/*[local-name()='Othr']/*[local-name()='Id']"))
                .isEqualTo("880070014420");
        assertThat(value(xml, "//*[local-name()='DbtrAcct']//*[local-name()='Id'][not(*)]"))
                .isEqualTo(ACCOUNT);
        assertThat(value(xml, "string-length(//*[local-name()='EndToEndId'])")).isEqualTo("35");
        assertThat(xml)
                .contains(first.key().endToEnd(), second.key().endToEnd(), "Võ Minh Khang", "pain.001.001.09")
                .doesNotContain("IBAN");
    }

    @Test
    void marksOrdersAsSentOnceAndGivesTheSameFileAgain() throws Exception {
        var order = released();
        var batch = treasury.as("ngan", batches::make).batch();
        assertThat(latest(order).state()).isEqualTo(State.RELEASED);

        var once = file(batch);
        var sentAt = latest(order).course().sentAt();
        var again = file(batch);

        assertThat(again).isEqualTo(once);
        assertThat(latest(order).state()).isEqualTo(State.SENT);
        assertThat(latest(order).course().sentAt()).isEqualTo(sentAt);
        assertThat(sheets.get(order.dossier(), PaymentNotice.class).state()).isEqualTo(PaymentNotice.State.SENT);
        assertThat(acts(order)).containsOnlyOnce("paymentSent");
    }

    @Test
    void leavesNoOrderForASecondBatch() {
        released();
        treasury.as("ngan", batches::make);

        assertThatThrownBy(() -> treasury.as("ngan", batches::make)).isInstanceOf(PaymentRefused.class);
    }

    @Test
    void givesUpABatchThatNobodyTookAndPutsItsOrdersIntoTheNext() throws Exception {
        var order = released();
        var first = treasury.as("ngan", batches::make).batch();

        treasury.as("ngan", () -> discard(first));
        var second = treasury.as("ngan", batches::make).batch();

        assertThat(latest(order).course().batch()).isEqualTo(second.id());
        assertThatThrownBy(() -> file(first)).isInstanceOf(PaymentRefused.class);
        file(second);
        assertThatThrownBy(() -> treasury.as("ngan", () -> discard(second))).isInstanceOf(PaymentRefused.class);
    }

    @Test
    void voidsTheApprovalOfAnOrderWhosePayeeChanged() {
        var order = released();
        var sound = released();
        dossiers.pay(order.dossier(), new Payee(Payee.Method.ACCOUNT, "999999999999", "NH Khác", "Võ Minh Khang"));

        var made = treasury.as("ngan", batches::make);

        assertThat(made.recalled()).extracting(PaymentOrder::key).containsExactly(order.key());
        assertThat(made.batch().orders()).isOne();
        assertThat(latest(sound).course().batch()).isEqualTo(made.batch().id());
        assertThat(latest(order).state()).isEqualTo(State.VOID);
        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED,RECALLED");
        assertThat(treasury.place(order.dossier())).containsExactly("correctPayee");
    }

    @Test
    void neverHandsOutAFileWhosePayeeChangedSinceItWasMade() {
        var order = released();
        var batch = treasury.as("ngan", batches::make).batch();
        dossiers.pay(order.dossier(), new Payee(Payee.Method.ACCOUNT, "999999999999", "NH Khác", "Võ Minh Khang"));

        assertThatThrownBy(() -> file(batch)).isInstanceOf(PaymentRefused.class);

        assertThat(latest(order).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void paysNobodyElsesAccount() {
        var person = somebody();
        var dossier = treasury.released(
                person, new Payee(Payee.Method.ACCOUNT, "880070014420", "NH Lam Giang", "Trần Thị Khác"));

        var made = treasury.as("ngan", batches::make);

        assertThat(made.batch()).isNull();
        assertThat(orders.latest(dossier)).get().extracting(PaymentOrder::state).isEqualTo(State.VOID);
    }

    @Test
    void settlesWhatTheBankPaidAndEndsTheJourney() {
        var order = released();
        var batch = sent();

        var taken = take(report(batch, settled(order)));

        assertThat(taken.settled()).isOne();
        assertThat(latest(order).state()).isEqualTo(State.SETTLED);
        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED,SETTLED");
        assertThat(sheets.get(order.dossier(), PaymentNotice.class).state()).isEqualTo(PaymentNotice.State.SETTLED);
        assertThat(acts(order)).contains("paymentSettled");
        assertThat(treasury.place(order.dossier())).isEmpty();
    }

    @Test
    void bringsARejectedTransferBackAndPaysItAgainByANewOrder() throws Exception {
        var order = released();
        var batch = sent();

        take(report(batch, rejected(order, "AC04", "Tai khoan da dong")));

        var back = latest(order);
        assertThat(back.state()).isEqualTo(State.RETURNED);
        assertThat(back.course().reason()).isEqualTo("Tài khoản đã đóng (AC04): Tai khoan da dong");
        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED,RETURNED");
        assertThat(treasury.place(order.dossier())).containsExactly("correctPayee");

        treasury.complete(
                order.dossier(),
                "correctPayee",
                "ngan",
                Map.of(
                        "method",
                        "ACCOUNT",
                        "accountNumber",
                        "880099998888",
                        "bankName",
                        "NH Sông Lam",
                        "accountHolder",
                        "VO MINH KHANG",
                        "reason",
                        "Người hưởng báo tài khoản mới"));
        treasury.complete(order.dossier(), "orderPayment", "ngan", Map.of("confirm", "true"));
        treasury.complete(order.dossier(), "releasePayment", "vinh", Map.of("verdict", "release"));
        var second = latest(order);
        var again = sent();
        take(notice(ACCOUNT, debit(second)));

        assertThat(second.previous()).isEqualTo(order.key());
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(again.orders()).isOne();
        assertThat(latest(order).state()).isEqualTo(State.SETTLED);
        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED,RETURNED,RELEASED,SETTLED");
        assertThat(treasury.place(order.dossier())).isEmpty();
    }

    @Test
    void reopensThePaymentWhenMoneyComesBackAfterItArrived() {
        var order = released();
        sent();
        take(notice(ACCOUNT, debit(order)));
        assertThat(treasury.place(order.dossier())).isEmpty();

        take(notice(ACCOUNT, credit(order, "AC06")));

        assertThat(latest(order).state()).isEqualTo(State.RETURNED);
        assertThat(latest(order).course().settledAt()).isNotNull();
        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED,SETTLED,RETURNED_LATER");
        assertThat(treasury.place(order.dossier())).containsExactly("correctPayee");
    }

    @Test
    void takesADebitAndItsReturnInOneFileAsAReturn() {
        var order = released();
        sent();

        take(notice(ACCOUNT, debit(order), credit(order, "AC04")));

        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED,RETURNED");
    }

    @Test
    void rejectsAWholeBatchIfTheBankDoes() {
        var first = released();
        var second = released();
        var batch = sent();

        var taken = take(rejection(batch, "DT01"));

        assertThat(taken.returned()).isEqualTo(2);
        assertThat(latest(first).state()).isEqualTo(State.RETURNED);
        assertThat(latest(second).course().reasonCode()).isEqualTo("DT01");
    }

    @Test
    void keepsAnAcceptedOrderOpenAndOnlyAsksAboutIt() {
        var order = released();
        var batch = sent();

        var taken = take(report(batch, accepted(order)));
        treasury.as("ngan", () -> disbursements.inquire(order.key()));

        assertThat(taken.pending()).isOne();
        assertThat(latest(order).state()).isEqualTo(State.UNKNOWN);
        assertThat(treasury.as("ngan", () -> batches.view(batch.id())).batch().acceptedAt())
                .isNotNull();
        assertThatThrownBy(() -> treasury.as("ngan", batches::make)).isInstanceOf(PaymentRefused.class);
        take(report(batch, settled(order)));
        assertThat(latest(order).state()).isEqualTo(State.SETTLED);
    }

    @Test
    void refusesTheSameFileTwice() {
        var order = released();
        var batch = sent();
        var file = report(batch, settled(order));
        take(file);

        assertThat(refusal(file))
                .containsExactly(
                        "0 : Tệp này đã được nhập trước đây, người nhập: Đỗ Thị Kim Ngân. Không nhập lần hai.");
    }

    @Test
    void refusesAWholeFileForOneLineAndStoresNothing() {
        var good = released();
        var paid = released();
        var batch = sent();
        take(report(batch, settled(paid)));
        var stranger = "MC-" + "0".repeat(32);
        var before = jdbc.sql("select (select count(*) from bank_answer), (select count(*) from journal)")
                .query()
                .singleRow();

        var faults = refusal(report(
                batch,
                settled(good),
                settled(paid),
                transaction(stranger, "ACSC", "VND", 1),
                transaction("NOTPROVIDED", "ACSC", "VND", 1)));

        assertThat(faults)
                .containsExactly(
                        "20 OrgnlEndToEndId: Lệnh chi “%s” đã chi xong từ trước."
                                .formatted(paid.key().endToEnd()),
                        "25 OrgnlEndToEndId: Không có lệnh chi “%s”.".formatted(stranger),
                        "30 OrgnlEndToEndId: Không có lệnh chi “NOTPROVIDED”.");
        assertThat(latest(good).state()).isEqualTo(State.SENT);
        assertThat(jdbc.sql("select (select count(*) from bank_answer), (select count(*) from journal)")
                        .query()
                        .singleRow())
                .isEqualTo(before);
    }

    @Test
    void refusesWhatDiffersFromTheOrders() {
        var order = released();
        var batch = sent();
        var key = order.key().endToEnd();

        assertThat(refusal(report(batch, transaction(key, "ACSC", "VND", order.amount() - 1))))
                .containsExactly("15 OrgnlEndToEndId: Số tiền ghi 94.999.999, lệnh chi là 95.000.000.");
        assertThat(refusal(report(batch, transaction(key, "ACSC", "USD", order.amount()))))
                .containsExactly("17 InstdAmt: Loại tiền là “USD”, phải là VND.");
        assertThat(refusal(report(batch, transaction(key, "ABCD", "VND", order.amount()))))
                .containsExactly(
                        "16 TxSts: Trạng thái “ABCD” không dùng được. Nhận ACSC, ACCC, ACCP, ACTC, ACSP, ACWC, RCVD, PDNG, RJCT.");
        assertThat(refusal(report(batch, settled(order), settled(order))))
                .containsExactly("20 OrgnlEndToEndId: Lệnh chi “%s” đã nêu ở dòng 15.".formatted(key));
        assertThat(refusal(report(batch.messageId(), "7", "1", settled(order))))
                .containsExactly(
                        "5 OrgnlNbOfTxs: Số khoản ghi 7, đúng ra là 1.",
                        "5 OrgnlCtrlSum: Tổng tiền ghi 1, đúng ra là 95.000.000.");
        assertThat(refusal(report("G12.099-20200101-01", "1", "1", settled(order))))
                .containsExactly("5 OrgnlMsgId: Không có đợt chi nào đã gửi với mã “G12.099-20200101-01”.");
        assertThat(refusal(report(batch))).containsExactly("3 TxInfAndSts: Thiếu nội dung bắt buộc này.");
        assertThat(latest(order).state()).isEqualTo(State.SENT);
    }

    @Test
    void refusesAnOrderOfAnotherBatchOrOneThatNeverLeft() {
        var elsewhere = released();
        sent();
        released();
        var batch = sent();
        var unsent = released();

        assertThat(refusal(report(batch, settled(elsewhere))))
                .singleElement()
                .asString()
                .contains("không nằm trong đợt");
        assertThat(refusal(notice(ACCOUNT, debit(unsent))))
                .singleElement()
                .asString()
                .contains("chưa gửi ngân hàng");
    }

    @Test
    void refusesBookingNoticesThatDoNotAddUp() {
        var order = released();
        sent();
        var wrongSum = notice(
                ACCOUNT,
                debit(order).replace("<Amt Ccy=\"VND\">95000000</Amt>\n", "<Amt Ccy=\"VND\">95000001</Amt>\n"));
        var wrongCount = notice(ACCOUNT, debit(order).replace("<NbOfTxs>1<", "<NbOfTxs>2<"));
        var wrongSummary = notice(
                ACCOUNT,
                "<TxsSummry><TtlDbtNtries><NbOfNtries>2</NbOfNtries><Sum>5</Sum></TtlDbtNtries></TxsSummry>\n",
                debit(order));

        assertThat(refusal(wrongSum)).containsExactly("9 Amt: Tổng tiền ghi 95.000.001, đúng ra là 95.000.000.");
        assertThat(refusal(wrongCount)).containsExactly("12 NbOfTxs: Số khoản ghi 2, đúng ra là 1.");
        assertThat(refusal(wrongSummary))
                .containsExactly(
                        "8 TtlDbtNtries: Số khoản ghi 2, đúng ra là 1.",
                        "8 TtlDbtNtries: Tổng tiền ghi 5, đúng ra là 95.000.000.");
        assertThat(refusal(notice("1234", debit(order))))
                .containsExactly("7 Acct: Tài khoản “1234” không phải của cơ quan.");
        assertThat(refusal(notice(ACCOUNT, entry("DBIT", "PDNG", List.of(order), ""))))
                .containsExactly("11 Sts: Bút toán chưa ghi sổ. Chỉ nhận bút toán có trạng thái BOOK.");
        assertThat(refusal(notice(ACCOUNT, entry("CRDT", "BOOK", List.of(order), ""))))
                .containsExactly("12 RtrInf: Từ chối hoặc trả lại thì phải có mã lý do.");
        assertThat(refusal(notice(ACCOUNT, entry("ABC", "BOOK", List.of(order), ""))))
                .contains("10 CdtDbtInd: Phải ghi DBIT (chi) hoặc CRDT (trả lại).");
    }

    @Test
    void refusesFilesThatAreNoBankFiles() {
        var whole = notice(ACCOUNT);
        var bomb =
                """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><a>&c;</a></Document>
                """;

        assertThat(refusal("")).containsExactly("0 : Tệp trống. Chọn tệp ngân hàng đã gửi.");
        assertThat(refusal("MT940")).singleElement().asString().startsWith("1 : Tệp không phải XML");
        assertThat(refusal(whole.substring(0, whole.length() - 20)))
                .singleElement()
                .asString()
                .contains("không phải XML hoàn chỉnh");
        assertThat(refusal(bomb)).singleElement().asString().contains("DOCTYPE");
        assertThat(refusal("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"/>"))
                .singleElement()
                .asString()
                .startsWith("1 Document: Loại tệp “urn:iso:std:iso:20022:tech:xsd:pain.001.001.09” không nhận.");
        assertThat(refusal(whole.replace("UTF-8", "ISO-8859-1")))
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(refusal("<a>".repeat(50) + "</a>".repeat(50)))
                .singleElement()
                .asString()
                .contains("quá nhiều lớp");
        assertThat(refusal(whole.getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(refusal(new byte[BankXml.MOST_BYTES + 1]))
                .containsExactly("0 : Tệp lớn hơn 10 MB. Đề nghị ngân hàng chia nhỏ tệp.");
        assertThat(refusal(whole)).singleElement().asString().contains("Thiếu nội dung bắt buộc");
    }

    @Test
    void paysCashToWhoeverShowsTheRightCard() {
        var person = somebody();
        var order = orders.latest(treasury.released(person, Payee.cash())).orElseThrow();

        assertThatThrownBy(() -> treasury.as("ngan", () -> disbursements.handOver(order.key(), "079085000001")))
                .isInstanceOf(FormRefused.class);
        var paid = treasury.as("ngan", () -> disbursements.handOver(order.key(), person.idNumber()));

        assertThat(paid.state()).isEqualTo(State.SETTLED);
        assertThat(paid.course().receivedBy()).isEqualTo(person.name());
        assertThat(bookings(order)).isEqualTo("DECIDED,RELEASED_IN_CASH,SETTLED");
        assertThat(treasury.place(order.dossier())).isEmpty();
        assertThatThrownBy(() -> treasury.as("ngan", () -> disbursements.handOver(order.key(), person.idNumber())))
                .isInstanceOf(PaymentRefused.class);
    }

    @Test
    void recallsAReleasedOrderSoThatItsPayeeCanChange() {
        var order = released();

        treasury.as("ngan", () -> disbursements.recall(order.key(), "Người hưởng đổi tài khoản"));

        assertThat(latest(order).state()).isEqualTo(State.VOID);
        assertThat(treasury.place(order.dossier())).containsExactly("correctPayee");
        treasury.complete(order.dossier(), "correctPayee", "ngan", Map.of("method", "CASH", "reason", "Nhận tiền mặt"));
        assertThat(latest(order).attempt()).isEqualTo(2);
        assertThat(latest(order).payee()).isEqualTo(Payee.cash());
        assertThat(treasury.place(order.dossier())).containsExactly("orderPayment");
    }

    @Test
    void showsAnOfficeOnlyItsOwnPayments() {
        var order = released();
        var batch = sent();

        assertThatThrownBy(() -> treasury.as("tam", () -> disbursements.get(order.key())))
                .isInstanceOf(UnknownPayment.class);
        assertThatThrownBy(() -> treasury.as("tam", () -> batches.view(batch.id())))
                .isInstanceOf(UnknownPayment.class);
        assertThat(treasury.as("tam", () -> journal.entries(Reach.ofPerson(), Long.MAX_VALUE, 10)))
                .isEmpty();
    }

    @Test
    void keepsTheJournalBalanced() {
        var order = released();
        var batch = sent();
        take(report(batch, settled(order)));

        var booked = treasury.as("ngan", () -> batches.view(batch.id())).booked();

        assertThat(booked).extracting(Journal.Sum::booking).containsExactly(Booking.RELEASED, Booking.SETTLED);
        assertThat(journal.balances(Reach.EVERYWHERE).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
    }

    PaymentOrder released() {
        Person person = somebody();
        return orders.latest(treasury.released(person, account(person))).orElseThrow();
    }

    Batch sent() {
        var batch = treasury.as("ngan", batches::make).batch();
        try {
            file(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return batch;
    }

    private Batches.BatchFile handedOut(Batch batch) {
        batches.send(batch.id());
        return batches.file(batch.id());
    }

    private boolean discard(Batch batch) {
        batches.discard(batch.id(), "Lập nhầm");
        return true;
    }

    private PaymentOrder latest(PaymentOrder order) {
        return orders.latest(order.dossier()).orElseThrow();
    }

    private String file(Batch batch) throws IOException {
        return new String(treasury.as("ngan", () -> handedOut(batch)).content().readAllBytes(), UTF_8);
    }

    private BankAnswers.Taken take(String file) {
        return treasury.as("ngan", () -> answers.take("answer.xml", file.getBytes(UTF_8)));
    }

    private List<String> refusal(String file) {
        return refusal(file.getBytes(UTF_8));
    }

    private List<String> refusal(byte[] file) {
        return catchThrowableOfType(
                        BankFileRefused.class, () -> treasury.as("ngan", () -> answers.take("answer.xml", file)))
                .faults()
                .stream()
                .map(fault -> fault.line() + " " + fault.field() + ": "
                        + messages.getMessage(
                                fault.messageKey(), fault.arguments().toArray(), Locale.forLanguageTag("vi")))
                .toList();
    }

    private List<String> acts(PaymentOrder order) {
        return timeline.of(order.dossier()).stream().map(Timeline.Entry::act).toList();
    }

    private String bookings(PaymentOrder order) {
        return String.join(
                ",",
                jdbc.sql(
                                """
                                select j.booking from journal j join payment_order o on o.id = j.payment_order
                                where o.dossier = ? order by j.id""")
                        .param(order.dossier().value())
                        .query(String.class)
                        .list());
    }

    private static String value(String xml, String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }
}
