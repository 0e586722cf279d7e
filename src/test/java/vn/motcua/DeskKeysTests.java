package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.Agency;
import vn.motcua.benefits.Lists;
import vn.motcua.reception.Keyboard;

/** Officers who work through a pile of dossiers without touching the mouse, with a stopwatch and a key counter beside. */
@WholeHouse
class DeskKeysTests {

    private static final int PILE = Integer.getInteger("motcua.pile", 5);
    private static final Pattern NARROWED = Pattern.compile("/tasks\\?scope=free&search=");
    private static final int A_PAGE = 25;
    private static final List<String> MIDDLE = List.of("Thị", "Ngọc", "Thanh", "Kim", "Bích");
    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Lan", "Oanh");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    private Person officer;
    private Keyboard keys;
    private long begun;

    @AfterEach
    void leave() {
        officer.page().context().close();
    }

    @Test
    void worksThroughAPileFromTheListToTheLastFormByKeyboardAlone() {
        pile("Khúc Lương");
        sitDown("ngo.tran", "khuc luong");
        keys.press("j").press("j").press("j");

        for (var left = PILE; left > 0; left--) {
            var line = Math.min(3, left) - 1;
            assertThat(lines().nth(line)).isFocused();
            claim();
            keys.press("Space").press("Control+Enter");
            backAtTheList(left - 1);
        }

        tell("verifications", 4);
    }

    @Test
    void proposesAPileByKeyboardAlone() {
        var errands = new Errands(programs);
        pile("Khúc Mạch").forEach(code -> errands.bring(code, "proposeDecision"));
        sitDown("pham.huy", "khuc mach");
        keys.press("j");

        for (var left = PILE; left > 0; left--) {
            assertThat(lines().first()).isFocused();
            claim();
            keys.type("Đủ điều kiện, đề nghị giải quyết.");
            keys.press("Tab").press("Space").press("Tab").press("Space").press("Control+Enter");
            backAtTheList(left - 1);
        }

        tell("proposals", 7);
    }

    @Test
    void losesNoWordAndDoublesNothingWhenTheLineBreaksOrTwoTabsAreOpen() {
        var errands = new Errands(programs);
        var dossier = errands.bring(pile("Khúc Nghiêm", 1).get(0), "proposeDecision");
        sitDown("pham.huy", "khuc nghiem");
        keys.press("j");
        claim();
        var page = officer.page();
        var task = page.url();
        var other = page.context().newPage();
        other.navigate(task);
        other.locator("#opinion").fill("Gõ ở thẻ thứ hai");
        keys.type("Đề nghị giải quyết.")
                .press("Tab")
                .press("Space")
                .press("Tab")
                .press("Space");
        page.route("**/complete", Route::abort);
        keys.press("Control+Enter");
        page.waitForURL("chrome-error:**");

        page.unroute("**/complete");
        page.navigate(task);
        assertThat(page.locator("#opinion")).isFocused();
        assertThat(page.locator("#opinion")).hasValue("Đề nghị giải quyết.");
        keys.press("Control+Enter");
        backAtTheList(0);
        other.locator("[data-begin] [data-act=main]").click();

        assertThat(other.locator("[data-errors]")).containsText("Phạm Quốc Huy đã hoàn thành việc này lúc");
        assertThat(other.locator("#opinion")).hasValue("Gõ ở thẻ thứ hai");
        assertThat(errands.task(dossier).get("step").asText()).isEqualTo("reviewProposal");
    }

    private List<String> pile(String family) {
        return pile(family, PILE);
    }

    /** Dossiers of people of one rare family, whose history is to be verified. */
    private List<String> pile(String family, int size) {
        var errands = new Errands(programs);
        var people = IntStream.range(0, size)
                .mapToObj(at -> family + " " + MIDDLE.get(at / GIVEN.size()) + " " + GIVEN.get(at % GIVEN.size()))
                .map(Agency::named)
                .toList();
        errands.tell(Lists.register("2024-12", people.toArray(vn.motcua.dossier.Person[]::new)));
        var codes = people.stream()
                .map(person -> errands.receive(person.insuranceNumber(), "ACCOUNT", "ORIGINAL"))
                .toList();
        codes.forEach(errands::task);
        return codes;
    }

    /** Signs in and narrows the list of free tasks; from then on the keys count. */
    private void sitDown(String account, String typed) {
        officer = Person.signIn(Chromium.browser(), port, account).open("/tasks?scope=free");
        keys = new Keyboard(officer.page());
        keys.press("/").type(typed).press("Enter");
        assertThat(officer.page()).hasURL(NARROWED);
        assertThat(officer.page().locator("#hints kbd").first()).isVisible();
        keys = new Keyboard(officer.page());
        begun = System.nanoTime();
    }

    private void claim() {
        keys.press("c");
        assertThat(officer.page().locator("[data-begin] :focus")).hasCount(1);
    }

    private void backAtTheList(int left) {
        assertThat(officer.page()).hasURL(NARROWED);
        assertThat(lines()).hasCount(Math.min(left, A_PAGE));
    }

    private Locator lines() {
        return officer.page().locator("[data-list] a.name");
    }

    private void tell(String what, int mostPresses) {
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%d %s: %d presses beyond %d characters of data, %d ms of the machine%n",
                PILE, what, keys.presses(), keys.typed(), took.toMillis());
        assertThat(keys.presses()).isLessThanOrEqualTo(PILE * mostPresses + 3);
    }
}
