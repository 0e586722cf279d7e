package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.Chromium;
import vn.motcua.Eye;

@AtTheWindow
class CounterLookTests {

    @LocalServerPort
    int port;

    @Autowired
    Counterside desk;

    @BeforeEach
    void open() {
        desk.open();
    }

    @Test
    void keepsThePagesAccessibleAndWithinTheirWidth() {
        try (var context = context()) {
            var page = counter(context);
            Eye.everywhere(page, "counter-empty");
            find(page, "linh");
            Eye.everywhere(page, "counter-several-people");
            page.click("button[name=pick]");
            page.locator("input[name=book]").waitFor(attached());
            Eye.everywhere(page, "counter-one-person");
            page.selectOption("#filedBy", "REPRESENTATIVE");
            page.locator("#tick-authorisation").waitFor();
            page.click(".reasoned summary");
            Eye.everywhere(page, "counter-on-behalf");
            page.keyboard().press("Control+Enter");
            page.locator("[data-errors]").waitFor();
            Eye.everywhere(page, "counter-wrong");
            page.navigate("/supplements");
            Eye.everywhere(page, "counter-supplements");
        }
    }

    @Test
    void takesADossierInByKeyboardWithoutLosingAScan() {
        try (var context = context()) {
            var page = counter(context);
            find(page, "9910084412");
            page.locator("input[name=book]").waitFor(attached());
            assertThat(page.inputValue("[id='person.name']")).isEqualTo("Đặng Thị Mỹ Linh");
            page.locator("#tick-insuranceBook:checked").waitFor();
            fill(page);
            page.setInputFiles("#file-request14Hsb", new FilePayload("don.pdf", "application/pdf", bytes("MZ")));
            page.locator("#scans-request14Hsb .st-bad").waitFor();
            page.locator("[id='payee.accountHolder']").press("Enter");
            assertThat(page.url()).endsWith("/counter");
            page.keyboard().press("Control+Enter");
            page.locator("[data-errors]").waitFor();
            assertThat(page.inputValue("[id='payee.bankName']")).isEqualTo("NH Lam Giang");
            page.check("#tick-identityCard");
            page.keyboard().press("Control+Enter");
            page.waitForURL(url -> url.contains("/counter/received/"));
            assertThat(page.textContent("main")).contains("30/11/2026 17:00");
        }
    }

    @Test
    void choosesAProcedureByTypingWithoutAccents() {
        try (var context = context()) {
            var page = counter(context);
            page.focus("#procedure");
            page.keyboard().type("mai tang");
            page.locator("#tick-burierDeclaration").waitFor();
            assertThat(page.inputValue("#procedure")).isEqualTo("funeral");
            assertThat(page.inputValue("#filedBy")).isEqualTo("RELATIVE");
            assertThat(page.locator("[id='payee.method'] option").count()).isEqualTo(2);
            Eye.everywhere(page, "counter-of-a-relative");
            page.check("#condition-pensioner");
            page.locator("#tick-insuranceBook").waitFor(detached());
            assertThat(page.isChecked("#condition-pensioner")).isTrue();
            page.focus("#procedure");
            page.keyboard().type("om dau");
            page.locator("[id='employer.unitCode']").waitFor();
            page.locator("#tick-outpatientCertificate").waitFor();
            Eye.everywhere(page, "counter-of-an-employer");
            page.focus("#procedure");
            page.keyboard().type("cap so");
            page.locator("[id='payee.method']").waitFor(detached());
            Eye.everywhere(page, "counter-without-money");
        }
    }

    @Test
    void keepsATickThatIsSetWhileLeavingAnotherField() {
        try (var context = context()) {
            var page = counter(context);
            page.focus("#procedure");
            page.keyboard().type("om dau");
            page.locator("#tick-outpatientCertificate").waitFor();
            page.focus("#eventOn");
            page.keyboard().type("20/11/2026");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/counter/details"),
                    () -> page.click("#tick-outpatientCertificate"));
            page.locator("#eventOn").waitFor();

            assertThat(page.isChecked("#tick-outpatientCertificate")).isTrue();
        }
    }

    private static Locator.WaitForOptions detached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static void fill(Page page) {
        page.fill("[id='person.phone']", "0900 000 318");
        page.fill("[id='person.address']", "Số 18, ngõ 6 Trần Phú");
        page.fill("[id='payee.accountNumber']", "8800 1122 3344");
        page.fill("[id='payee.bankName']", "NH Lam Giang");
        page.fill("[id='payee.accountHolder']", "DANG THI MY LINH");
        page.check("#tick-request14Hsb");
    }

    private static void find(Page page, String typed) {
        page.fill("#q", typed);
        page.press("#q", "Enter");
        page.locator("#who [role=status]").waitFor();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private BrowserContext context() {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("vi-VN")
                        .setBaseURL("http://localhost:" + port));
    }

    static Page counter(BrowserContext context) {
        var page = context.newPage();
        page.navigate("/login");
        page.fill("[name=username]", "mai");
        page.fill("[name=password]", "motcua-2026-demo");
        page.press("[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate("/counter");
        return page;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
