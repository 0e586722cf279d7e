package vn.motcua.reception;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
            var tabs = wayToTheAccount(page);
            var begun = System.nanoTime();

            keys.scan(CARD).type("0900000318").press("Alt+2").type("mot lan").press("Tab", tabs);
            keys.type("880011223344").press("Tab").type("NH Lam Giang");
            keys.press("Alt+3").press("Space").press("Control+Enter");
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
            var tabs = wayToTheAccount(page);

            keys.scan(CARD).type("0900000318").press("Alt+2").press("Tab", tabs);
            keys.type("880011223344").press("Tab").type("NH Lam Giang").press("Alt+b");
            page.waitForURL(url -> url.contains("/counter/received/"));

            assertThat(page.textContent("main")).contains("Đã yêu cầu bổ sung", "Phiếu yêu cầu bổ sung");
            assertThat(keys.presses()).isLessThanOrEqualTo(MOST_PRESSES);
        }
    }

    @Test
    void pressesWhatWasTypedWhileAPersonIsLookedUpAsSoonAsTheAnswerStands() {
        try (var context = context()) {
            var page = counter(context);
            var keys = new Keyboard(page);
            var held = hold(page, "**/counter/person");
            page.waitForRequest("**/counter/person", () -> keys.scan(CARD));

            keys.type("0900000318").press("Alt+2").type("luong huu");
            held.forEach(Route::resume);

            assertThat(page.locator("#procedure")).hasValue("pension");
            assertThat(page.locator("[id='person.phone']")).hasValue("0900000318");
            assertThat(page.locator("[id='person.name']")).hasValue("Đặng Thị Mỹ Linh");
        }
    }

    @Test
    void keepsATickAndThePlaceWhileThePapersAreDrawnAnew() {
        try (var context = context()) {
            var page = counter(context);
            var keys = new Keyboard(page);
            var held = hold(page, "**/counter/papers");
            page.waitForRequest("**/counter/papers", () -> keys.scan(CARD));

            keys.press("Alt+3").press("Space");
            assertThat(page.locator("#tick-request14Hsb")).isChecked();
            held.forEach(Route::resume);

            assertThat(page.locator("#tick-insuranceBook")).isChecked();
            assertThat(page.locator("#tick-request14Hsb")).isChecked();
            assertThat(page.locator("#tick-request14Hsb")).isFocused();
        }
    }

    /** A clerk knows by heart how many fields lie between the procedure and the account. */
    private static int wayToTheAccount(Page page) {
        page.focus("#procedure");
        var way = new Keyboard(page).tabsUntil("payee.accountNumber").size();
        page.focus("#q");
        return way;
    }

    /** What the page asks there waits until it is let go. */
    private static List<Route> hold(Page page, String address) {
        var held = new ArrayList<Route>();
        page.route(address, held::add);
        return held;
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
