package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paper goes from the desk to the department that works on the dossiers, by keyboard and scanner alone. */
@WholeHouse
class HandOverTests {

    private static final String DEPARTMENT = "P-contributions";
    private static final Pattern LIST = Pattern.compile(".*/handovers/\\d+");

    private final List<Person> people = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        people.forEach(person -> person.page().context().close());
    }

    @Test
    void handsPaperFromStationToStationAndAlwaysKnowsWhereItIs() throws IOException {
        var first = receive("9910018906");
        var second = receive("9910019728");

        var giver = enter("le.mai");
        var taker = enter("ngo.tran");

        giver.open("/handovers").reads(first).open("/handovers/new");
        scan(giver.page(), first + " /dossiers/" + first);
        scan(giver.page(), second);
        assertThat(giver.page().locator("[id='tick-" + first + "']")).isChecked();
        assertThat(giver.page().locator("[id='tick-" + second + "']")).isChecked();
        assertThat(giver.page().locator("#scan")).hasValue("");
        giver.page().selectOption("#to", DEPARTMENT);
        giver.page().keyboard().press("Control+Enter");
        giver.page().waitForURL(LIST);
        var address = giver.page().url().substring(giver.page().url().indexOf("/handovers"));
        var label = "PBG" + address.substring(address.lastIndexOf('/') + 1);
        Eye.everywhere(giver.page(), "hand-over-sent");

        assertThat(slip(giver)).contains("PHIẾU BÀN GIAO", first, second);
        giver.open("/handovers").reads(label).doesNotRead(first);
        giver.open("/dossiers/" + first).reads("đang giao cho");

        taker.open("/handovers").reads(label);
        scan(taker.page(), label + " " + address);
        taker.page().waitForURL(LIST);
        scan(taker.page(), first + " /dossiers/" + first);
        assertThat(found(taker.page(), first)).hasValue("RECEIVED");
        found(taker.page(), second).selectOption("MISSING");
        taker.page().keyboard().press("Control+Enter");
        taker.reads("ghi lý do vì khác với phiếu");
        assertThat(found(taker.page(), first)).hasValue("RECEIVED");
        taker.page().locator("[name='reason-" + second + "']").fill("Không thấy trong tập");
        Eye.everywhere(taker.page(), "hand-over-confirming");
        taker.page().keyboard().press("Control+Enter");
        taker.reads("Đã xác nhận phiếu");

        taker.open("/handovers").doesNotRead(label);
        taker.open("/dossiers/" + first).reads("Đã bàn giao 1 lần");
        assertThat(taker.page().locator("#paper")).containsText("Phòng Quản lý thu");
        taker.page().locator("#paper summary").press("Enter");
        Eye.everywhere(taker.page(), "hand-over-dossier");
        giver.open("/handovers").doesNotRead(label).reads(second);
        giver.open("/dossiers/" + second).reads("Không thấy trong tập");

        assertThat(jdbc.sql("select act from journal_entry where chain = ? and act like 'paper%' order by number")
                        .param(second)
                        .query(String.class)
                        .list())
                .containsExactly("paperSent", "paperFound");
    }

    @Test
    void refusesWhatIsUnderWayAlreadyAndWhatWasConfirmedMeanwhile() {
        var code = receive("9910020550");
        var other = receive("9910021372");

        var giver = enter("le.mai");
        var taker = enter("ngo.tran");

        giver.open("/handovers/new");
        giver.page().locator("[id='tick-" + code + "']").check();
        giver.page().selectOption("#to", DEPARTMENT);
        giver.page().selectOption("#format", "A5");
        giver.page().keyboard().press("Control+Enter");
        giver.page().waitForURL(LIST);
        var list = giver.page().url().substring(giver.page().url().indexOf("/handovers"));
        giver.open("/handovers/new");
        scan(giver.page(), code);
        giver.page().selectOption("#to", DEPARTMENT);
        giver.page().keyboard().press("Control+Enter");
        giver.reads("đang trên một phiếu khác");

        taker.open(list);
        scan(taker.page(), other);
        taker.page().locator("[name='reason-" + other + "']").fill("Kẹp nhầm vào tập");
        found(taker.page(), code).selectOption("RECEIVED");
        var colleague = taker.page().context().newPage();
        colleague.navigate(taker.page().url());
        colleague.locator("#receiving select").selectOption("RECEIVED");
        colleague.keyboard().press("Control+Enter");
        assertThat(colleague.locator("body")).containsText("Đã xác nhận phiếu");
        taker.page().keyboard().press("Control+Enter");

        taker.reads("đã được người khác xác nhận");
        assertThat(taker.page().locator("[name='reason-" + other + "']")).hasValue("Kẹp nhầm vào tập");
    }

    private static Locator found(Page page, String code) {
        return page.locator("select[name='found-" + code + "']");
    }

    /** A scanner types faster than any page answers. */
    private static void scan(Page page, String code) {
        page.locator("#scan").focus();
        page.keyboard().insertText(code);
        page.keyboard().press("Enter");
    }

    private static String slip(Person person) throws IOException {
        var pdf = person.page().request().get(person.page().url() + "/slip").body();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String receive(String contributor) {
        return new Errands(programs).receive(contributor, "ACCOUNT", "ORIGINAL");
    }

    private Person enter(String account) {
        var person = Person.signIn(Chromium.browser(), port, account);
        people.add(person);
        return person;
    }
}
