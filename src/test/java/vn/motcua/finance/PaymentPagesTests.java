package vn.motcua.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.finance.BankTalk.rejected;
import static vn.motcua.finance.BankTalk.report;
import static vn.motcua.finance.BankTalk.settled;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.awards;
import static vn.motcua.finance.Treasury.monthly;
import static vn.motcua.finance.Treasury.somebody;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.Authenticator;
import vn.motcua.Telephones;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.TestFileScanner;
import vn.motcua.journey.Submission;

@AtTheTreasury
class PaymentPagesTests {

    private static final String PASSWORD = "motcua-2026-demo";

    @Autowired
    Treasury treasury;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Batches batches;

    @Autowired
    BatchLists lists;

    @Autowired
    Payrolls payrolls;

    @Autowired
    PayrollOrders payrollOrders;

    @Autowired
    PayrollPapers papers;

    @Autowired
    OrderBook book;

    @Autowired
    BankAnswers answers;

    @Autowired
    Awards awards;

    @Autowired
    FinanceDelegates finance;

    @Autowired
    Accounts accounts;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        treasury.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        treasury.clear(batches);
    }

    @Test
    void showsAListAsOneEntryAndItsLinesOnAPageOfItsOwn() {
        var list = treasury.released(awards(3));

        assertThat(house.get().uri("/payments").with(as("ngan")))
                .bodyText()
                .contains("/payments/lists/" + list, "3 dòng", "3.000.006");
        assertThat(house.get().uri("/payments/lists/" + list).with(as("ngan")))
                .hasStatusOk()
                .bodyText()
                .contains("03/11/2026 đến 05/11/2026", "1.000.002");
        assertThat(house.get().uri("/payments/lists/" + list).with(as("tam"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.get().uri("/payments/lists/khong-co").with(as("ngan"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.get().uri("/api/payments/lists/khong-co").with(httpBasic("ngan", PASSWORD)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.get().uri("/payments?queue=KHONG").with(as("ngan"))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(house.get().uri("/payments/lists/" + list).with(as("huy"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get().uri("/api/payments/lists/" + list).with(httpBasic("ngan", PASSWORD)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines[1].awardLine")
                .isEqualTo(2);
    }

    @Test
    void sendsReleasesAndApprovesByACodeAloneOnceATelephoneIsEnrolled() {
        var now = Instant.parse("2026-11-12T01:10:00Z");
        var telephone = enrolled(now);
        var list = treasury.released(awards(1));
        var batch = treasury.as("ngan", batches::make).batch();
        var address = "/payments/batches/" + batch.id();

        assertThat(house.get().uri(address).with(as("linh"))).bodyText().contains("id=\"oneTimeCode\"");
        assertThat(post(address + "/send", "linh"))
                .hasRedirectedUrl(address)
                .flash()
                .containsEntry("notice", "factor.code.needed")
                .containsEntry("noticeKind", "red");
        assertThat(file(batch))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("oneTimeCode");
        assertThat(treasury.as("ngan", () -> batches.view(batch.id()).batch()).isSent())
                .isFalse();
        assertThat(post(address + "/send", "linh", "oneTimeCode", telephone.code(now.plusSeconds(30))))
                .flash()
                .containsEntry("notice", "finance.sent");
        assertThat(book.lines(list)).allMatch(PaymentOrder::isAtBank);

        var payroll = drawn();
        assertThatThrownBy(() -> treasury.as("linh", () -> payrolls.approve(payroll)))
                .hasMessageContaining("factor.code.needed");
        treasury.as("vinh", () -> payrolls.approve(payroll));
        assertThatThrownBy(() -> treasury.as("linh", () -> payrolls.release(payroll)))
                .hasMessageContaining("factor.code.needed");
        var receiver = somebody();
        var cash = orders.latest(treasury.released(receiver, Payee.cash())).orElseThrow();
        assertThat(post(
                        "/payments/orders/" + cash.key() + "/cash-payment",
                        "linh",
                        "receiverIdNumber",
                        receiver.idNumber()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Nhập mã một lần", "value=\"" + receiver.idNumber() + "\"");
        var release = finance.work("releasePayment").orElseThrow();
        assertThatThrownBy(() -> treasury.as("linh", () -> release.receive(list, release())))
                .hasMessageContaining("factor.code.needed");
    }

    @Test
    void storesTheNewPayeeOfAReturnedLineAndRefusesAnothersAccount() {
        var list = treasury.released(awards(2));
        var lines = book.lines(list);
        treasury.as("ngan", () -> {
            var batch = batches.make().batch();
            batches.send(batch.id());
            return answers.take(
                    "answer.xml",
                    report(batch, rejected(lines.get(0), "AC04", ""), settled(lines.get(1)))
                            .getBytes(UTF_8));
        });
        var payee = "/payments/lists/" + list + "/lines/%d/payee";

        assertThat(correct(payee.formatted(1), "Trần Thị Khác")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(correct(payee.formatted(1), "")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(correct(payee.formatted(2), "VO MINH KHANG"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/payments/lists/" + list);
        assertThat(correct(payee.formatted(1), "VO MINH KHANG")).hasStatus3xxRedirection();
        assertThat(awards.of(list).get(0).payee().accountNumber()).isEqualTo("999988887777");
        assertThat(house.put()
                        .uri("/api" + payee.formatted(1))
                        .with(httpBasic("ngan", PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"method\":\"CASH\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(awards.of(list).get(0).payee()).isEqualTo(Payee.cash());
    }

    @Test
    void keepsTheListThatWhoeverAnswersForTheAccountsSigned() throws Exception {
        treasury.released(awards(2));
        var batch = treasury.as("ngan", () -> batches.make().batch()).id();
        var page = "/payments/batches/" + batch;
        var shown = treasury.as("vinh", () -> lists.shown(batches.view(batch)));

        assertThat(sign(page, "ngan", shown)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sign(page, "vinh", "0".repeat(64))).flash().containsEntry("notice", "finance.refused.list.changed");
        assertThat(sign(page, "vinh", shown)).flash().containsEntry("notice", "finance.list.signed");

        var list = house.get().uri(page + "/list").with(as("ngan")).exchange();
        try (var pdf = Loader.loadPDF(list.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(1);
        }
        assertThat(house.get().uri(page).with(as("ngan"))).bodyText().contains("đã ký danh sách");
    }

    private MvcTestResult sign(String page, String account, String shown) {
        return house.post()
                .uri(page + "/signature")
                .with(as(account))
                .with(csrf())
                .param("shown", shown)
                .exchange();
    }

    private MvcTestResult correct(String address, String holder) {
        return house.post()
                .uri(address)
                .with(as("ngan"))
                .with(csrf())
                .param("method", "ACCOUNT")
                .param("accountNumber", "999988887777")
                .param("bankName", "NH Sông Lam")
                .param("accountHolder", holder)
                .exchange();
    }

    @Test
    void drawsUpAMonthsListThatSomebodyElseApproves() {
        var unit = treasury.foundUnit();
        var person = receiving(unit);

        var drawn = post("/payments/payrolls", "ngan", "unit", unit, "month", "2026-11");
        var address = drawn.getResponse().getRedirectedUrl();

        assertThat(address).startsWith("/payments/payrolls/");
        assertThat(house.get().uri(address).with(as("ngan")))
                .bodyText()
                .contains("Danh sách chi trả tháng 11/2026", "3.500.000", "Chờ duyệt", "Danh sách đầu tiên")
                .doesNotContain("Duyệt danh sách");
        assertThat(post("/payments/payrolls", "ngan", "unit", unit, "month", "2026-11"))
                .hasRedirectedUrl("/payments/payrolls");
        assertThat(post("/payments/payrolls", "ngan", "unit", "", "month", "thang"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(post(address + "/approval", "tam")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address + "/approval", "vinh")).hasRedirectedUrl(address);
        assertThat(post(address + "/redraw", "ngan")).hasRedirectedUrl(address);
        assertThat(house.get().uri(address).with(as("ngan"))).bodyText().contains("Đã duyệt", "Đang chi");
        assertThat(house.get().uri(address).with(as("tam"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.get().uri("/payments/payrolls").with(as("huy"))).hasStatus(HttpStatus.FORBIDDEN);
        var session = new MockHttpSession();
        var found = house.post()
                .uri("/search")
                .session(session)
                .with(as("ngan"))
                .with(csrf())
                .param("to", "/payments/recipients")
                .param("q", person.idNumber())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        assertThat(found).doesNotContain(person.idNumber());
        assertThat(house.get()
                        .uri(Objects.requireNonNull(found))
                        .session(session)
                        .with(as("ngan")))
                .bodyText()
                .contains(person.name(), "đã chi đến 11/2026");
    }

    @Test
    void exportsAMonthsListAsAWorkbook() {
        var list = approved();

        var workbook = house.get()
                .uri("/payments/payrolls/" + list + "/export.xlsx")
                .with(as("ngan"))
                .exchange();

        assertThat(workbook).hasStatusOk();
        assertThat(workbook.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        assertThat(workbook.getResponse().getHeader("Content-Disposition")).contains("2026-11.xlsx");
    }

    @Test
    void paysMonthlyBenefitsByTheApi() {
        var unit = treasury.foundUnit();
        var person = receiving(unit);

        var drawn = house.post()
                .uri("/api/payments/payrolls")
                .with(httpBasic("ngan", PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"unit\":\"%s\",\"month\":\"2026-11\"}".formatted(unit));
        assertThat(drawn)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.difference")
                .isEqualTo(3_500_000);
        var list = treasury.as("ngan", () -> payrolls.newest(100)).stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(house.post()
                        .uri("/api/payments/payrolls/" + list + "/approval")
                        .with(httpBasic("vinh", PASSWORD)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.orders")
                .isEqualTo(1);
        assertThat(house.post()
                        .uri("/api/payments/payrolls/" + list + "/approval")
                        .with(httpBasic("vinh", PASSWORD)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(house.post()
                        .uri("/api/payments/recipients/search")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"typed\": \"" + person.idNumber() + "\"}")
                        .with(httpBasic("ngan", PASSWORD)))
                .bodyJson()
                .extractingPath("$[0].monthly")
                .isEqualTo(3_500_000);
        assertThat(house.get().uri("/api/payments/recoverables").with(httpBasic("ngan", PASSWORD)))
                .hasStatusOk();
    }

    @Test
    void refusesAnotherPersonsAccountForMoneyOfAMonthThatCameBack() {
        var list = approved();
        var order = payrollOrders.last(list).get(0);
        treasury.as("ngan", () -> {
            var batch = batches.make().batch();
            batches.send(batch.id());
            return answers.take(
                    "answer.xml", report(batch, rejected(order, "AC04", "")).getBytes(UTF_8));
        });
        var payee = "/payments/payrolls/" + list + "/orders/" + order.key() + "/payee";

        assertThat(correct(payee, "Trần Thị Khác")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(correct(payee, "VO MINH KHANG")).hasRedirectedUrl("/payments/payrolls/" + list);
        assertThat(post("/payments/payrolls/" + list + "/release", "vinh"))
                .hasRedirectedUrl("/payments/payrolls/" + list);
        assertThat(payrollOrders.last(list).get(0).state()).isEqualTo(PaymentOrder.State.RELEASED);
    }

    @Test
    void notesTheRecoveryOfWhatWasPaidWithoutRight() {
        var list = approved();
        var order = payrollOrders.last(list).get(0);
        treasury.as("ngan", () -> {
            var batch = batches.make().batch();
            batches.send(batch.id());
            return answers.take("answer.xml", report(batch, settled(order)).getBytes(UTF_8));
        });
        var recovery = "/payments/recoveries/" + order.key();
        treasury.halted(recipient(order), "WRONGFUL", LocalDate.of(2026, 11, 1));

        assertThat(house.get().uri("/payments/payrolls").with(as("ngan")))
                .bodyText()
                .contains(recovery);
        assertThat(post(recovery, "ngan", "decision", "", "on", "")).hasRedirectedUrl("/payments/payrolls");
        assertThat(post(recovery, "tam", "decision", "77/QĐ-TH", "on", "2026-11-12"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.post()
                        .uri("/api" + recovery)
                        .with(httpBasic("ngan", PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"decision\":\"77/QĐ-TH\",\"on\":\"2026-11-12\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(house.get().uri("/payments/payrolls").with(as("ngan")))
                .bodyText()
                .doesNotContain(recovery);
    }

    private static Person recipient(PaymentOrder order) {
        var somebody = somebody();
        return new Person(
                order.claim().personName(),
                somebody.birthDate(),
                somebody.sex(),
                order.claim().personId(),
                somebody.insuranceNumber(),
                somebody.phone(),
                null,
                somebody.address());
    }

    private Person receiving(String unit) {
        var person = somebody();
        treasury.granted(
                unit,
                person,
                account(person),
                LocalDate.of(2026, 10, 5),
                Treasury.monthly(3_500_000, LocalDate.of(2026, 9, 1), null, null));
        return person;
    }

    private long approved() {
        var list = drawn();
        treasury.as("vinh", () -> payrolls.approve(list));
        return list;
    }

    private long drawn() {
        var unit = treasury.foundUnit();
        receiving(unit);
        return treasury.as("ngan", () -> payrolls.draw(unit, YearMonth.of(2026, 11)));
    }

    private Authenticator enrolled(Instant now) {
        accounts.open("linh", "Tô Thị Linh", PASSWORD);
        accounts.grant("linh", Role.FINANCE_ACCOUNTANT, Treasury.PROVINCE, LocalDate.of(2020, 1, 1), null);
        accounts.grant("linh", Role.FINANCE_CHIEF, Treasury.PROVINCE, LocalDate.of(2020, 1, 1), null);
        return Telephones.enrol(house, "linh", PASSWORD, now);
    }

    private MvcTestResult file(Batch batch) {
        return house.get()
                .uri("/api/payments/batches/" + batch.id() + "/file")
                .with(as("linh"))
                .exchange();
    }

    private static Submission release() {
        return new Submission("releasePayment", Acting.now(), Map.of("verdict", "release"));
    }

    private MvcTestResult post(String address, String account, String... fields) {
        var request = house.post().uri(address).with(as(account)).with(csrf());
        for (var field = 0; field < fields.length; field += 2)
            request = request.param(fields[field], fields[field + 1]);
        return request.exchange();
    }

    @Test
    void listsWhatWaitsForTransfer() {
        var order = released(Payee.Method.ACCOUNT);

        assertThat(house.get().uri("/payments").with(as("ngan")))
                .hasStatusOk()
                .bodyText()
                .contains("Võ Minh Khang", "8800 7001 4420", "95.000.000", "Lập đợt chuyển khoản")
                .contains(order.key().value());
        assertThat(house.get().uri("/payments?lang=en").with(as("ngan")))
                .bodyText()
                .contains("Make a transfer batch", "Owed to beneficiaries");
        assertThat(house.get().uri("/payments").with(as("vinh"))).hasStatusOk();
    }

    @Test
    void isClosedToOthers() {
        assertThat(house.get().uri("/payments").with(as("huy"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get().uri("/api/payments/orders").with(httpBasic("huy", PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get().uri("/api/payments/orders")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void makesABatchAndLetsItsFileGo() {
        released(Payee.Method.ACCOUNT);

        var made = house.post()
                .uri("/payments/batches")
                .with(as("ngan"))
                .with(csrf())
                .exchange();
        var batch = made.getResponse().getRedirectedUrl();
        assertThat(house.get().uri(batch + "/file").with(as("ngan"))).hasStatus3xxRedirection();
        assertThat(house.get().uri(batch).with(as("ngan")))
                .hasStatusOk()
                .bodyText()
                .contains("Xuất tệp gửi ngân hàng", "chưa xuất tệp", "Huỷ đợt");
        assertThat(house.post().uri(batch + "/send").with(as("ngan")).with(csrf()))
                .hasRedirectedUrl(batch);
        assertThat(house.get().uri(batch).with(as("ngan"))).bodyText().contains("Tải tệp", "còn 95.000.000 đ");
        assertThat(house.get().uri(batch + "/file").with(as("ngan")))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/xml")
                .bodyText()
                .contains("pain.001.001.09");
        assertThat(house.get().uri(batch + "/list").with(as("ngan")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
    }

    @Test
    void showsWhatTheBankReturnedAndWhereToCorrectIt() {
        var order = released(Payee.Method.ACCOUNT);
        var batch = sent();

        assertThat(house.post()
                        .uri("/payments/bank-answers")
                        .multipart()
                        .file("file", report(batch, rejected(order, "AC04", "")).getBytes(StandardCharsets.UTF_8))
                        .with(as("ngan"))
                        .with(csrf()))
                .hasRedirectedUrl("/payments?queue=RETURNED");

        assertThat(house.get().uri("/payments/batches/" + batch.id()).with(as("ngan")))
                .bodyText()
                .contains("Tài khoản đã đóng (AC04)", "Nhập nơi nhận mới", "95.000.000 đ, ghi lại phải trả", "Cân");
        assertThat(house.get().uri("/payments?queue=RETURNED").with(as("ngan")))
                .bodyText()
                .contains(order.key().value());
    }

    @Test
    void namesEveryFaultOfABankFile() {
        var order = released(Payee.Method.ACCOUNT);
        var batch = sent();
        var wrong = report(batch, settled(order)).replace("95000000<", "95000001<");

        assertThat(house.post()
                        .uri("/payments/bank-answers")
                        .multipart()
                        .file("file", wrong.getBytes(StandardCharsets.UTF_8))
                        .with(as("ngan"))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tệp không được nhập vì 2 chỗ sai", "Số tiền ghi 95.000.001, lệnh chi là 95.000.000");
    }

    @Test
    void refusesInfectedBankFilesOnThePageAndByProgram() {
        var infected = TestFileScanner.VIRUS.getBytes(UTF_8);

        assertThat(house.post()
                        .uri("/payments/bank-answers")
                        .multipart()
                        .file("file", infected)
                        .with(as("ngan"))
                        .with(csrf()))
                .hasRedirectedUrl("/payments")
                .flash()
                .containsEntry("notice", "scan.refused.INFECTED");
        assertThat(house.post()
                        .uri("/api/payments/bank-answers")
                        .contentType(MediaType.APPLICATION_XML)
                        .content(infected)
                        .with(httpBasic("ngan", PASSWORD)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Test-Signature");
    }

    @Test
    void paysCashOnlyToTheRightPerson() {
        var person = somebody();
        var order = orders.latest(treasury.released(person, Payee.cash())).orElseThrow();
        var page = "/payments/orders/" + order.key();

        assertThat(house.get().uri(page).with(as("ngan")))
                .hasStatusOk()
                .bodyText()
                .contains("Đã đưa tiền");
        assertThat(house.post()
                        .uri(page + "/cash-payment")
                        .param("receiverIdNumber", "012345678901")
                        .with(as("ngan"))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("value=\"012345678901\"", "không phải của người hưởng");
        assertThat(house.post()
                        .uri(page + "/cash-payment")
                        .param("receiverIdNumber", person.idNumber())
                        .with(as("ngan"))
                        .with(csrf()))
                .hasRedirectedUrl("/payments?queue=CASH");
        assertThat(house.get().uri("/payments/cash-list").with(as("ngan")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
    }

    @Test
    void sealsTheListOfCashSoThatAnybodyCanVerifyIt() throws Exception {
        var list = house.post()
                .uri("/payments/cash-list")
                .with(as("ngan"))
                .with(csrf())
                .exchange();
        var paper = list.getResponse().getContentAsByteArray();

        assertThat(verified(paper))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("VALID");
        paper[paper.length / 2] ^= 1;
        assertThat(verified(paper)).bodyJson().extractingPath("$.verdict").isEqualTo("ALTERED");
    }

    @Test
    void signsTheListOfAMonthSoThatAnybodyCanVerifyIt() throws Exception {
        var unit = treasury.foundUnit();
        var person = somebody();
        treasury.granted(
                unit,
                person,
                account(person),
                LocalDate.of(2026, 10, 5),
                monthly(900_000, LocalDate.of(2026, 9, 1), null, null));
        var list = treasury.as("ngan", () -> payrolls.draw(unit, YearMonth.of(2026, 11)));
        var page = "/payments/payrolls/" + list;
        treasury.as("vinh", () -> payrolls.approve(list));
        var shown = treasury.as("vinh", () -> papers.shown(payrolls.get(list)));

        assertThat(house.get().uri(page).with(as("vinh"))).bodyText().contains("signature?shown=" + shown);
        assertThat(sign(page, "ngan", shown)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sign(page, "vinh", shown)).flash().containsEntry("notice", "finance.list.signed");

        var paper = house.get()
                .uri(page + "/list")
                .with(as("ngan"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(verified(paper)).bodyJson().extractingPath("$.paper.number").isEqualTo(unit + "/2026-11");
        assertThat(verified(paper)).bodyJson().extractingPath("$.verdict").isEqualTo("VALID");
        assertThat(house.get().uri(page).with(as("ngan"))).bodyText().contains("đã ký danh sách");
    }

    private MvcTestResult verified(byte[] paper) {
        return house.post().multipart().uri("/api/verify").file("file", paper).exchange();
    }

    @Test
    void tellsWhyAnActIsRefused() {
        var order = released(Payee.Method.ACCOUNT);
        sent();
        var page = "/payments/orders/" + order.key();

        assertThat(house.post()
                        .uri(page + "/recall")
                        .param("reason", "Đổi tài khoản")
                        .with(as("ngan"))
                        .with(csrf()))
                .hasRedirectedUrl(page)
                .flash()
                .containsEntry("notice", "finance.refused.gone");
        assertThat(house.get().uri("/payments/orders/nothing").with(as("ngan"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(house.get().uri(page).with(as("tam"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesForProgramsWhatThePagesDo() {
        var order = released(Payee.Method.ACCOUNT);
        var program = httpBasic("ngan", PASSWORD);

        assertThat(house.get().uri("/api/payments/orders?state=RELEASED").with(program))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].endToEndId")
                .asArray()
                .contains(order.key().endToEnd());
        var made = house.post().uri("/api/payments/batches").with(program).exchange();
        assertThat(made)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.batch.orders")
                .isEqualTo(1);
        var batch = treasury.as("ngan", () -> batches.newest(1)).get(0);
        assertThat(house.post().uri("/api/payments/batches").with(program))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Không có lệnh chi đã duyệt nào chờ chuyển khoản.");
        assertThat(house.get()
                        .uri("/api/payments/batches/" + batch.id() + "/file")
                        .with(program))
                .hasStatusOk()
                .bodyText()
                .contains(batch.messageId());
        assertThat(house.post()
                        .uri("/api/payments/bank-answers")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<a/>")
                        .with(program))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].line")
                .isEqualTo(1);
        assertThat(house.post()
                        .uri("/api/payments/bank-answers")
                        .contentType(MediaType.APPLICATION_XML)
                        .content(report(batch, settled(order)))
                        .with(program))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.settled")
                .isEqualTo(1);
        assertThat(house.get().uri("/api/payments/batches/" + batch.id()).with(program))
                .bodyJson()
                .extractingPath("$.orders[0].state")
                .isEqualTo("SETTLED");
        assertThat(house.get().uri("/api/payments/journal").with(program))
                .bodyJson()
                .extractingPath("$.entries[0].booking")
                .isEqualTo("SETTLED");
        assertThat(house.get().uri("/api/payments/orders/" + order.key()).with(program))
                .hasStatusOk();
        assertThat(house.post()
                        .uri("/api/payments/orders/" + order.key() + "/cash-payment")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"receiverIdNumber\":\"12\"}")
                        .with(program))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private PaymentOrder released(Payee.Method method) {
        var person = somebody();
        var payee = method == Payee.Method.CASH ? Payee.cash() : account(person);
        return orders.latest(treasury.released(person, payee)).orElseThrow();
    }

    private Batch sent() {
        var batch = treasury.as("ngan", batches::make).batch();
        treasury.as("ngan", () -> {
            batches.send(batch.id());
            return true;
        });
        return batch;
    }

    private RequestPostProcessor as(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
