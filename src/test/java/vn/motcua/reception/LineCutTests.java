package vn.motcua.reception;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Chromium;
import vn.motcua.reception.BrokenLine.Cut;

/** The line breaks in the middle of an accept: the clerk loses nothing, and nothing is taken in twice. */
@AtTheWindow
class LineCutTests {

    private static final String CARD =
            "099190012846|271234567|Đặng Thị Mỹ Linh|22081990|Nữ|Tổ 4, phường Bến Đá, tỉnh Lam Giang|10052021";
    private static final Pattern TAKEN = Pattern.compile(".*/counter/received/.*");

    @LocalServerPort
    int port;

    @Autowired
    Counterside desk;

    @Autowired
    JdbcClient jdbc;

    private BrokenLine line;
    private BrowserContext context;

    @BeforeEach
    void open() throws IOException {
        desk.open();
        line = BrokenLine.to(port);
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setBaseURL("http://localhost:" + line.port()));
    }

    @AfterEach
    void close() throws IOException {
        context.close();
        line.close();
    }

    @Test
    void takesADossierInOnceThoughItsAnswerIsLostAndItIsSentAgain() {
        var page = fill("0900000641");
        var ticket = page.inputValue("#counter [name=ticket]");
        var other = context.newPage();
        other.navigate("/counter?draft=" + ticket);
        assertThat(other.locator("[id='person.phone']")).hasValue("0900000641");
        other.locator("#tick-request14Hsb").check();
        var before = dossiers();
        line.cut(Cut.ANSWERED);

        send(page);
        broken(page);
        line.cut(Cut.NOWHERE);
        send(other);

        assertThat(other).hasURL(TAKEN);
        assertThat(dossiers()).isEqualTo(before + 1);
        page.navigate("/counter?draft=" + ticket);
        assertThat(page).hasURL(other.url());
        page.navigate("/counter");
        page.locator("#last a").press("Enter");
        assertThat(page).hasURL(other.url());
    }

    @Test
    void keepsAllThatWasTypedWhereNothingArrived() {
        var page = fill("0900000642");
        var ticket = page.inputValue("#counter [name=ticket]");
        page.locator("[id='person.address']").fill("Số 12, ngõ 5, phường Bến Đá");
        var before = dossiers();
        line.cut(Cut.SENT);

        send(page);
        broken(page);
        line.cut(Cut.NOWHERE);
        assertThat(dossiers()).isEqualTo(before);
        page.navigate("/counter?draft=" + ticket);

        assertThat(page.locator("[id='person.phone']")).hasValue("0900000642");
        assertThat(page.locator("[id='person.address']")).hasValue("Số 12, ngõ 5, phường Bến Đá");
        assertThat(page.locator("#tick-request14Hsb")).isChecked();
        send(page);
        assertThat(page).hasURL(TAKEN);
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    /** A one-time settlement paid in cash, ready to be accepted and kept by the server as far as it is typed. */
    private Page fill(String phone) {
        var page = CounterLookTests.counter(context);
        new Keyboard(page).scan(CARD);
        assertThat(page.locator("[id='person.name']")).hasValue("Đặng Thị Mỹ Linh");
        page.locator("[id='person.phone']").fill(phone);
        page.locator("#procedure").selectOption("one-time");
        page.locator("[id='payee.method']").selectOption("CASH");
        page.locator("#tick-request14Hsb").check();
        await().until(() -> kept(page).contains(phone));
        return page;
    }

    /** What the server keeps of the form so far. */
    private String kept(Page page) {
        return jdbc.sql("select form from counter_draft where ticket = ?")
                .param(page.inputValue("#counter [name=ticket]"))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static void send(Page page) {
        page.locator("#counter [data-act=main]").click();
    }

    private static void broken(Page page) {
        page.waitForURL(
                url -> url.startsWith("chrome-error:"), new WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    private int dossiers() {
        return jdbc.sql("select count(*) from dossier").query(Integer.class).single();
    }
}
