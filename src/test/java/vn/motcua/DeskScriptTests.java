package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = SampleDesk.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskScriptTests {

    @LocalServerPort
    int port;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = Chromium.browser().newContext();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void leadsIntoAListByALetterAndThroughIt() {
        go("/tasks");

        page.keyboard().press("c");
        assertThat(focused()).hasText("");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");

        assertThat(focused()).hasText("Lý A Sáng");
    }

    @Test
    void marksLinesByKeysAndAllBetweenWithShift() {
        go("/tasks");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("[data-chosen]")).hasText("Đã đánh dấu 1 việc");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Shift+X");

        assertThat(page.locator("[data-chosen]")).hasText("Đã đánh dấu 3 việc");
    }

    @Test
    void comesBackToTheLineItLeft() {
        go("/tasks");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/tasks/*");

        go("/tasks");

        assertThat(focused()).hasText("Lý A Sáng");
    }

    @Test
    void beginsInTheFormAndLeadsBackThere() {
        go("/tasks/9");
        assertThat(page.locator("#verdict-1")).isFocused();

        page.keyboard().press("Alt+2");
        assertThat(page.locator("#tab-history")).isFocused();
        page.keyboard().press("Alt+0");

        assertThat(page.locator("#verdict-1")).isFocused();
    }

    @Test
    void findsAPageInThePaletteByAFewLettersAndGoesThere() {
        go("/tasks");

        page.keyboard().press("Control+k");
        page.keyboard().type("tra cuu");
        assertThat(chosen()).containsText("Tra cứu hồ sơ");
        page.keyboard().press("Enter");

        page.waitForURL("**/dossiers");
    }

    @Test
    void findsPeopleAndDossiersInThePaletteByArrows() {
        go("/tasks");

        page.keyboard().press("Control+k");
        page.keyboard().type("thu ha");
        assertThat(chosen()).containsText("Nguyễn Thị Thu Hà");
        page.keyboard().press("ArrowDown");
        assertThat(chosen()).containsText("261102-0015");
        Eye.everywhere(page, "palette");
        page.keyboard().press("Enter");

        page.waitForURL("**/dossiers/G12.099.01-261102-0015");
    }

    @Test
    void doesAnActOfThePageFromThePalette() {
        go("/tasks/9");

        page.keyboard().press("Control+k");
        page.keyboard().type("ho so");
        assertThat(chosen().locator("kbd")).hasText(new String[] {"Alt", "H"});
        page.keyboard().press("Enter");

        page.waitForURL("**/dossiers/*");
    }

    @Test
    void closesThePaletteByEscapeAndGivesTheFocusBack() {
        go("/tasks/9");
        page.keyboard().press("Control+k");
        for (var time = 0; time < 3; time++) page.keyboard().press("Tab");
        assertThat(page.locator("#palette :focus")).hasCount(1);

        page.keyboard().press("Escape");

        assertThat(page.locator("#palette")).isHidden();
        assertThat(page.locator("#verdict-1")).isFocused();
    }

    @Test
    void saysThatNothingFitsAndThatTheHouseDoesNotAnswer() {
        go("/tasks");
        page.route("**/palette", route -> route.abort());
        page.keyboard().press("Control+k");
        page.keyboard().type("x");
        assertThat(page.locator("#palette [data-none]")).isHidden();

        page.keyboard().type("yz");

        assertThat(page.locator("#palette [data-count]")).containsText("Mất kết nối");
        assertThat(chosen()).containsText("Tra cứu mọi hồ sơ: xyz");
    }

    @Test
    void takesNoLetterForACommandWhileSomebodyTypes() {
        go("/tasks");

        page.locator("#query").fill("");
        page.locator("#query").pressSequentially("jk/?");

        assertThat(page.locator("#query")).hasValue("jk/?");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void letsTheLettersBeSwitchedOff() {
        go("/tasks");
        page.locator("[data-list] a.name").first().focus();
        page.keyboard().press("?");
        page.locator("#letters").uncheck();
        page.keyboard().press("Escape");

        page.locator("[data-list] a.name").first().focus();
        page.keyboard().press("j");

        assertThat(focused()).hasText("Huỳnh Thị Bích Phượng");
    }

    @Test
    void showsTheKeysOfThisPageFromTheTableThatActs() {
        go("/tasks");

        page.locator("[data-list] a.name").first().focus();
        page.keyboard().press("?");

        assertThat(page.locator("#keys")).containsText("Nhận hồ sơ tiếp theo");
        assertThat(page.locator("#keys tr", new Page.LocatorOptions().setHasText("tới phần")))
                .isHidden();
        assertThat(page.locator("#hints")).containsText(Pattern.compile("Alt N Nhận hồ sơ tiếp theo"));
    }

    @Test
    void goesToATabByItsNumberAndOnByArrows() {
        go("/tasks/7");

        page.keyboard().press("Alt+2");
        assertThat(page.locator("#history")).isVisible();
        assertThat(page.locator("#calculation")).isHidden();
        page.keyboard().press("ArrowRight");

        assertThat(page.locator("#tab-calculation")).isFocused();
        assertThat(page.locator("#calculation")).isVisible();
    }

    @Test
    void readsThePapersBesideTheFormByKeysWhileTyping() {
        go("/tasks/7");
        page.keyboard().press("Alt+1");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 1 0 2");
        page.locator("#opinion").focus();

        page.keyboard().press("Alt+PageDown");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 2 0 2");
        page.keyboard().press("Alt+x");
        page.keyboard().press("Alt+=");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 2 90 3");
        page.keyboard().press("Alt+.");
        assertThat(well()).hasAttribute("data-shown", "/papers/so-bhxh.png 1 0 3");

        assertThat(page.locator("#opinion")).isFocused();
    }

    @Test
    void findsTabPaperAndPageAgainAsTheyWereLeft() {
        go("/tasks/7");
        page.keyboard().press("Alt+1");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 1 0 2");
        page.keyboard().press("Alt+PageDown");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 2 0 2");

        page.reload();

        assertThat(page.locator("#tab-papers")).hasAttribute("aria-selected", "true");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 2 0 2");
    }

    @Test
    void showsTwoPapersSideBySide() {
        go("/tasks/7");
        page.keyboard().press("Alt+1");

        page.locator("[data-beside]").click();
        page.locator("#second-reader select").selectOption("/papers/so-bhxh.png");

        assertThat(page.locator("#second-reader .well")).hasAttribute("data-shown", "/papers/so-bhxh.png 1 0 2");
        assertThat(well()).hasAttribute("data-shown", "/papers/don-14-hsb.pdf 1 0 2");
    }

    @Test
    void saysThatAPaperCannotBeOpened() {
        go("/tasks/7");
        page.keyboard().press("Alt+1");

        page.locator("[data-first] select").selectOption("/papers/mat.pdf");

        assertThat(page.locator("[data-first] [data-shows=failed]")).containsText("Chưa mở được tệp này");
    }

    @Test
    void bringsWhatIsTypedToTheServerAndSaysSo() {
        go("/tasks/7");

        page.locator("#opinion").fill("Ghi dần từng câu");

        assertThat(page.locator("#draft")).containsText("Đã lưu nháp");
        assertThat(SampleDesk.DRAFTS)
                .anySatisfy(draft -> assertThat(draft).containsEntry("opinion", "Ghi dần từng câu"));
    }

    @Test
    void keepsInTheWindowWhatCannotBeBroughtToTheServer() {
        go("/tasks/7");
        page.route("**/tasks/7/draft", route -> route.abort());

        page.locator("#opinion").fill("Mạng đang mất");
        assertThat(page.locator("#draft")).containsText("Chưa lưu được lên máy chủ");
        page.reload();

        assertThat(page.locator("#opinion")).hasValue("Mạng đang mất");
    }

    @Test
    void goesToTheSummaryOfWhatIsWrongFirst() {
        go("/tasks/7");

        assertThat(page.locator("[data-errors]")).isFocused();
    }

    @Test
    void bringsBackWhatWasTypedAndNotSent() {
        go("/tasks/7");
        page.locator("#opinion").fill("Đề nghị giải quyết");

        page.reload();

        assertThat(page.locator("#opinion")).hasValue("Đề nghị giải quyết");
        page.getByText("Bỏ nội dung đó").click();
        assertThat(page.locator("#opinion")).hasValue("");
    }

    @Test
    void forgetsTheTextOnceItWasTaken() {
        go("/sample");
        giveReason("Thiếu giấy tờ");

        page.waitForURL("**/sample");
        assertThat(page.locator("#reason1")).hasValue("");
        page.reload();

        assertThat(page.locator("#reason1")).hasValue("");
    }

    @Test
    void keepsTheTextWhenTheServerFailed() {
        go("/sample");
        giveReason("fail");
        assertThat(page.locator("[data-fault]")).isVisible();

        go("/sample");

        assertThat(page.locator("#reason1")).hasValue("fail");
    }

    @Test
    void forgetsTheTextOfWhoeverSignsOut() {
        go("/tasks/7");
        page.locator("#opinion").fill("Đề nghị giải quyết");
        page.getByLabel("Đăng xuất").click();

        go("/tasks/7");

        assertThat(page.locator("#opinion")).hasValue("");
    }

    @Test
    void neverKeepsAPassword() {
        go("/login");
        page.locator("#password").fill("motcua-2026-demo");

        assertThat((String) page.evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)"))
                .doesNotContain("motcua-2026-demo");
    }

    @Test
    void fillsInADemoAccount() {
        go("/login");

        page.getByLabel("chedo").click();

        assertThat(page.locator("#username")).hasValue("chedo");
        assertThat(page.locator("#password")).hasValue("motcua-2026-demo");
    }

    @Test
    void sendsAFormOnceAndShowsThatItIsUnderWay() {
        go("/sample");
        var before = SampleDesk.TAKEN.get();

        page.evaluate(
                """
                new MutationObserver(() => sessionStorage.setItem('shown', 'yes'))
                  .observe(document.querySelector('#progress'), { attributes: true })""");
        page.locator(".reasoned summary").click();
        page.locator("#reason1").fill("Sai số tiền");
        page.evaluate("for (let at = 0; at < 3; at++) document.querySelector('.reasoned form').requestSubmit()");
        assertThat(page.locator("#reason1")).hasValue("");

        assertThat((String) page.evaluate("sessionStorage.getItem('shown')")).isEqualTo("yes");
        assertThat(SampleDesk.TAKEN.get() - before).isEqualTo(1);
    }

    @Test
    void redrawsTheFieldsThatAnotherOneSteersAndKeepsTheFocus() {
        go("/tasks/7");

        page.waitForResponse("**/tasks/7/form", () -> page.locator("#verdict-2").check());

        assertThat(page.locator("[data-errors]")).hasCount(0);
        assertThat(page.locator("#verdict-2")).isFocused();
    }

    @Test
    void keepsWhatIsTypedWhileFieldsAreRedrawn() {
        go("/tasks/7");
        page.route("**/tasks/7/form", route -> {
            page.locator("#opinion").pressSequentially("Thiếu sổ");
            route.resume();
        });

        page.waitForResponse("**/tasks/7/form", () -> page.locator("#verdict-2").check());

        assertThat(page.locator("[data-errors]")).hasCount(0);
        assertThat(page.locator("#opinion")).hasValue("Thiếu sổ");
    }

    @Test
    void listsTheFilesBeforeTheyAreSent() {
        go("/sample");

        page.locator("#papers").setInputFiles(new FilePayload[] {
            new FilePayload("don-14-hsb.pdf", "application/pdf", new byte[214_000]),
            new FilePayload("so.png", "image/png", new byte[21_000_000])
        });

        assertThat(page.locator("#papers-files li").first()).containsText("214 kB");
        assertThat(page.locator("#papers-files li").last()).containsText("Tệp quá lớn");
    }

    @Test
    void saysThatTheConnectionIsLostAndKeepsThePage() {
        go("/tasks/7");
        page.route("**/tasks/7/form", route -> route.abort());

        page.locator("#verdict-2").check();

        assertThat(page.locator("#failed")).containsText("Mất kết nối");
        assertThat(page.locator("#verdict-2")).isChecked();
    }

    @Test
    void marksThePlaceOnTheDrawing() {
        go("/dossiers/G12.099.01-261102-0015");

        assertThat(page.locator(".canvas .place-now")).hasAttribute("data-element-id", "proposeDecision");
        assertThat(page.locator(".places [aria-current=step]")).containsText("Đề xuất giải quyết");
    }

    @Test
    void leavesTheListWhenTheDrawingFails() {
        page.route("**/diagram", route -> route.abort());

        go("/dossiers/G12.099.01-261102-0015");

        assertThat(page.locator(".canvas")).containsText("Chưa tải được sơ đồ");
        assertThat(page.locator(".places")).isVisible();
    }

    private void go(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private Locator well() {
        return page.locator("[data-first] .well");
    }

    private void giveReason(String reason) {
        page.locator(".reasoned summary").click();
        page.locator("#reason1").fill(reason);
        page.locator(".reasoned button").click();
    }

    private Locator chosen() {
        return page.locator("#palette [role=option][aria-selected=true]");
    }

    private Locator focused() {
        return page.locator("a:focus, body:not(:has(:focus)) #progress").first();
    }
}
