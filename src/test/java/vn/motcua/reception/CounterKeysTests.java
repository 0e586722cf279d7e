package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.Chromium;
import vn.motcua.Eye;

/** A clerk who never touches the mouse, with a stopwatch and a key counter beside. */
@AtTheWindow
class CounterKeysTests {

    private static final String CARD =
            "099190012846|271234567|Đặng Thị Mỹ Linh|22081990|Nữ|Tổ 4, phường Bến Đá, tỉnh Lam Giang|10052021";
    private static final int MOST_PRESSES = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    Counterside desk;

    @BeforeEach
    void open() {
        desk.open();
    }

    @Test
    void takesAOneTimeSettlementInWithinAMinuteAndSixtyPresses() {
        try (var context = context()) {
            var page = counter(context);
            var keys = new Keyboard(page);
            var begun = System.nanoTime();

            keys.scan(CARD);
            focused(page, "person.phone");
            keys.type("0900000318").press("Alt+2").type("mot lan").tabTo("payee.accountNumber");
            keys.type("880011223344").press("Tab").type("NH Lam Giang");
            page.locator("#tick-insuranceBook:checked").waitFor();
            settled(page);
            keys.press("Alt+3").press("Space");
            settled(page);
            keys.press("Control+Enter");
            page.waitForURL(url -> url.contains("/counter/received/"));
            var taken = Duration.ofNanos(System.nanoTime() - begun);
            Eye.on(page, "counter-received");
            assertThat(page.textContent("main")).contains("30/11/2026 17:00", "Đặng Thị Mỹ Linh");
            keys.press("Enter");
            page.waitForURL(url -> url.endsWith("/counter"));

            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            System.out.printf(
                    "one-time settlement: %d presses beyond %d characters of data, %d ms of the machine%n",
                    keys.presses(), keys.typed(), taken.toMillis());
            assertThat(keys.presses()).isLessThanOrEqualTo(MOST_PRESSES);
            assertThat(taken).isLessThan(MINUTE);
        }
    }

    /** What the page has asked for has come: a clerk sees it before going on. */
    private static void settled(Page page) {
        PlaywrightAssertions.assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
    }

    @Test
    void leadsThroughTheFieldsInTheOrderOfTheConversation() {
        try (var context = context()) {
            var page = counter(context);

            assertThat(new Keyboard(page).tabsUntil("intake"))
                    .containsSubsequence(
                            "person.name",
                            "person.birthDate",
                            "person.sex",
                            "person.idNumber",
                            "person.insuranceNumber",
                            "person.phone",
                            "person.address",
                            "filedBy",
                            "procedure",
                            "ground",
                            "payee.method",
                            "payee.accountNumber",
                            "payee.bankName",
                            "payee.accountHolder",
                            "papers[0].ticked",
                            "papers[1].ticked",
                            "papers[2].ticked",
                            "resultMethod",
                            "intake");
        }
    }

    @Test
    void saysWhatIsWrongWithACardThatCannotBeReadAndKeepsWhatWasTyped() {
        try (var context = context()) {
            var page = counter(context);
            var keys = new Keyboard(page);
            page.focus("[id='person.phone']");
            keys.type("0900000318");
            page.focus("#q");

            keys.scan("099190012846|271234567|Đặng Thị Mỹ Linh|31021990|Nữ|Tổ 4, phường Bến Đá|10052021");
            page.locator("#who [role=alert]").waitFor();
            Eye.everywhere(page, "counter-card-broken");

            assertThat(page.textContent("#who [role=alert]")).contains("ngày sinh không có trong lịch");
            assertThat(page.inputValue("[id='person.phone']")).isEqualTo("0900000318");
            assertThat(page.inputValue("#q")).startsWith("099190012846|");
        }
    }

    @Test
    void asksForWhatIsMissingInTheSameMinute() {
        try (var context = context()) {
            var page = counter(context);
            var keys = new Keyboard(page);

            keys.scan(CARD);
            focused(page, "person.phone");
            keys.type("0900000318").press("Alt+2").tabTo("payee.accountNumber");
            keys.type("880011223344").press("Tab").type("NH Lam Giang");
            page.locator("#tick-insuranceBook:checked").waitFor();
            keys.press("Alt+b");
            page.waitForURL(url -> url.contains("/counter/received/"));

            assertThat(page.textContent("main")).contains("Đã yêu cầu bổ sung", "Phiếu yêu cầu bổ sung");
            assertThat(keys.presses()).isLessThanOrEqualTo(MOST_PRESSES);
        }
    }

    private static void focused(Page page, String field) {
        page.locator("[id='" + field + "']:focus")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private BrowserContext context() {
        return Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("vi-VN")
                        .setBaseURL("http://localhost:" + port));
    }

    private static Page counter(BrowserContext context) {
        return CounterLookTests.counter(context);
    }
}
