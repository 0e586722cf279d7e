package vn.motcua.finance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.motcua.finance.BankTalk.accepted;
import static vn.motcua.finance.BankTalk.rejected;
import static vn.motcua.finance.BankTalk.report;
import static vn.motcua.finance.BankTalk.settled;
import static vn.motcua.finance.Treasury.account;
import static vn.motcua.finance.Treasury.awards;
import static vn.motcua.finance.Treasury.somebody;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.Chromium;
import vn.motcua.Eye;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;

@AtTheTreasury
class PaymentLookTests {

    @LocalServerPort
    int port;

    @Autowired
    Treasury treasury;

    @Autowired
    PaymentOrders orders;

    @Autowired
    OrderBook book;

    @Autowired
    Payrolls payrolls;

    @Autowired
    PayrollOrders payrollOrders;

    @Autowired
    Batches batches;

    @Autowired
    BankAnswers answers;

    @Autowired
    Disbursements disbursements;

    private Batch batch;
    private PaymentOrder paid;
    private PaymentOrder cash;
    private PaymentOrder held;
    private DossierCode list;
    private long payroll;
    private long draft;

    @BeforeEach
    void pay() {
        treasury.open();
        list = treasury.released(awards(3));
        payroll = paidMonthly();
        paid = released(false);
        var returned = released(false);
        var unknown = released(false);
        batch = treasury.as("ngan", batches::make).batch();
        treasury.as("ngan", () -> {
            batches.send(batch.id());
            answers.take(
                    "answer.xml",
                    report(
                                    batch,
                                    settled(paid),
                                    rejected(returned, "AC04", ""),
                                    rejected(book.lines(list).get(1), "AC01", ""),
                                    rejected(payrollOrders.last(payroll).get(0), "AC01", ""),
                                    accepted(unknown))
                            .getBytes(UTF_8));
            return disbursements.inquire(unknown.key());
        });
        cash = released(true);
        released(false);
        var twice = somebody();
        treasury.due(twice, account(twice));
        held = orders.latest(treasury.due(twice, account(twice))).orElseThrow();
    }

    @Test
    void keepsEveryPageAccessibleAndWithinItsWidth() {
        try (var context = Chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setLocale("vi-VN").setBaseURL("http://localhost:" + port))) {
            var page = context.newPage();
            signIn(page);

            for (var path : List.of(
                    "/payments",
                    "/payments?queue=CASH",
                    "/payments?queue=AT_BANK",
                    "/payments?queue=RETURNED",
                    "/payments?queue=HELD",
                    "/payments/batches/" + batch.id(),
                    "/payments/payrolls",
                    "/payments/payrolls/" + draft,
                    "/payments/payrolls/" + payroll,
                    "/payments/payrolls/" + payroll + "?show=RETURNED",
                    "/payments/recipients",
                    "/payments/lists/" + list,
                    "/payments/lists/" + list + "?show=RETURNED",
                    "/payments/orders/" + book.lines(list).get(0).key(),
                    "/payments/orders/" + paid.key(),
                    "/payments/orders/" + cash.key(),
                    "/payments/orders/" + held.key())) {
                page.navigate(path);
                Eye.everywhere(page, "payments" + path.replaceAll("\\W+", "-"));
            }
            page.navigate("/payments/recipients");
            page.fill("#recipient", "nobody");
            page.press("#recipient", "Enter");
            page.locator(".empty").waitFor();
            Eye.everywhere(page, "payments-nobody");
            refuse(page);
        }
    }

    private void refuse(Page page) {
        page.navigate("/payments");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "answer.xml",
                        "application/xml",
                        report(batch, settled(paid)).getBytes(UTF_8)));
        page.click("form[action$=bank-answers] button");
        page.locator("[data-errors]").waitFor();
        Eye.everywhere(page, "payments-refused");
    }

    private static void signIn(Page page) {
        page.navigate("/login");
        page.fill("input[name=username]", "ngan");
        page.fill("input[name=password]", "motcua-2026-demo");
        page.press("input[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** A list of November that is paid, and one of December with somebody new, somebody suspended and somebody dead. */
    private long paidMonthly() {
        var unit = treasury.foundUnit();
        var persons = List.of(monthly(unit, 3_500_000), monthly(unit, 4_200_000), monthly(unit, 2_800_000));
        var list = treasury.as("ngan", () -> payrolls.draw(unit, YearMonth.of(2026, 11)));
        treasury.as("vinh", () -> payrolls.approve(list));
        treasury.halted(persons.get(0), "UNVERIFIED", LocalDate.of(2026, 11, 20));
        treasury.halted(persons.get(1), "DEAD", LocalDate.of(2026, 10, 2));
        monthly(unit, 2_000_000);
        draft = treasury.as("ngan", () -> payrolls.draw(unit, YearMonth.of(2026, 12)));
        return list;
    }

    private Person monthly(String unit, long dong) {
        var person = somebody();
        treasury.granted(
                unit,
                person,
                account(person),
                LocalDate.of(2026, 10, 5),
                Treasury.monthly(dong, LocalDate.of(2026, 9, 1), null, null));
        return person;
    }

    private PaymentOrder released(boolean inCash) {
        var person = somebody();
        return orders.latest(treasury.released(person, inCash ? Payee.cash() : account(person)))
                .orElseThrow();
    }
}
