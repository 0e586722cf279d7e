package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody comes with the receipt; the clerk hands the result over without the mouse, a key counter beside. */
@WholeHouse
class ReturnTests {

    private static final String CONTRIBUTOR = "9910022194";
    private static final int MOST_PRESSES = 40;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    private int presses;

    @Test
    void handsAResultOverFromTheReceiptsCodeByKeyboardAlone() {
        var errands = new Errands(programs);
        var code = errands.bring(errands.receive(CONTRIBUTOR, "CASH", "ORIGINAL"), "handOverResult");
        var person = errands.contributor(CONTRIBUTOR);
        var clerk = Person.signIn(Chromium.browser(), port, "tran.phuc");
        var page = clerk.open("/returns").reads(code).page();
        Eye.everywhere(page, "returns");

        page.locator("#scan").focus();
        page.keyboard().insertText(code + " /dossiers/" + code);
        press(page, "Enter");
        page.waitForURL(url -> url.contains("/tasks/"));
        press(page, "Alt+0");
        tabTo(page, "receivedBy");
        page.keyboard().type("Nguyễn Văn Khác");
        press(page, "Tab");
        page.keyboard().type(person.get("idNumber").asText());
        tabTo(page, "acknowledgement");
        press(page, "Space");
        press(page, "Control+Enter");
        clerk.reads("Ghi đúng họ và tên người nhận");
        page.waitForLoadState();
        page.locator("#receivedBy").fill("");
        page.locator("#receivedBy").focus();
        page.keyboard().type(person.get("name").asText());
        press(page, "Control+Enter");
        page.waitForURL(url -> !url.contains("/tasks/"));
        clerk.open("/returns").doesNotRead(code);
        page.keyboard().type(code);
        press(page, "Enter");

        assertThat(page.locator("body")).containsText("Kết quả của hồ sơ " + code + " đã được trả");
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
        page.context().close();
    }

    private void tabTo(Page page, String field) {
        while (presses < MOST_PRESSES && !field.equals(page.evaluate("document.activeElement.name")))
            press(page, "Tab");
    }

    private void press(Page page, String keys) {
        page.keyboard().press(keys);
        presses += keys.split("\\+").length;
    }
}
