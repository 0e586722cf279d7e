package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.DossierCode;

/** A head has an officer on leave replaced, the substitute does the work, and the head ends it; each in a window of their own. */
@AtTheAgency
class SubstitutionWindowTests {

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    Benefits benefits;

    @LocalServerPort
    int port;

    private final List<BrowserContext> windows = new ArrayList<>();

    @BeforeEach
    void open() {
        agency.open();
        hire("nghi", "Tống Thị Nghỉ", Role.BENEFITS_OFFICER);
        hire("the", "Đinh Văn Thế", Role.HEALTHINSURANCE_OFFICER);
    }

    @AfterEach
    void close() {
        windows.forEach(BrowserContext::close);
    }

    @Test
    void letsTheSubstituteWorkUntilTheHeadEndsIt() {
        var done = waiting("Khổng Thị Xong");
        waiting("Khổng Thị Sau");
        var head = signIn("nhung");
        var substitute = signIn("the");
        list(substitute);
        assertThat(row(substitute, "Khổng Thị Xong")).hasCount(0);

        order(head);
        substitute.context().clearCookies();
        enter(substitute, "the");
        list(substitute);
        assertThat(row(substitute, "Khổng Thị Xong")).containsText("thay Tống Thị Nghỉ");
        propose(substitute);

        assertThat(agency.places(done)).containsExactly("reviewProposal");
        head.navigate(address("/dossiers/" + done));
        assertThat(head.locator("main")).containsText("Làm thay Tống Thị Nghỉ");
        end(head);
        list(substitute);
        assertThat(row(substitute, "Khổng Thị Sau")).hasCount(0);
    }

    private void order(Page head) {
        head.navigate(address("/substitutions"));
        head.locator("#office").selectOption("nghi benefits.officer " + Agency.PROVINCE);
        head.locator("#substitute").selectOption("the");
        head.locator("#from").fill("20/11/2026");
        head.locator("#until").fill("27/11/2026");
        head.locator("#document").fill("TB 9/TB-BHXH");
        head.locator("#reason").fill("Nghỉ phép năm");
        head.locator("form [data-act=main]").click();
        assertThat(row(head, "Đinh Văn Thế thay Tống Thị Nghỉ")).containsText("Đang hiệu lực");
    }

    private void propose(Page substitute) {
        row(substitute, "Khổng Thị Xong").locator("[data-do=claim]").click();
        list(substitute, "mine");
        row(substitute, "Khổng Thị Xong").locator("a.name").click();
        substitute.locator("#opinion").fill("Đủ điều kiện");
        substitute.locator("#papersSeen").check();
        substitute.locator("#controlsSeen").check();
        substitute.locator("[data-begin] [data-act=main]").click();
        assertThat(substitute).hasURL(address("/tasks?scope=mine"));
    }

    private void end(Page head) {
        head.navigate(address("/substitutions"));
        var ordered = row(head, "Đinh Văn Thế thay Tống Thị Nghỉ");
        ordered.locator("summary").click();
        ordered.locator("[name=reason]").fill("Đã đi làm lại");
        ordered.locator("button[type=submit]").click();
        assertThat(row(head, "Đinh Văn Thế thay Tống Thị Nghỉ")).containsText("Đã hết");
    }

    private DossierCode waiting(String name) {
        var dossier = agency.verified(Agency.named(name));
        benefits.control(dossier);
        agency.begin("settleDossier", dossier);
        return dossier;
    }

    private void hire(String account, String name, Role role) {
        accounts.open(account, name, Agency.PASSWORD);
        accounts.grant(account, role, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
    }

    private void list(Page page) {
        list(page, "free");
    }

    private void list(Page page, String scope) {
        page.navigate(address("/tasks?scope=" + scope));
    }

    private static Locator row(Page page, String words) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Page signIn(String account) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("vi-VN"));
        windows.add(context);
        var page = context.newPage();
        enter(page, account);
        return page;
    }

    private void enter(Page page, String account) {
        page.navigate(address("/login"));
        page.fill("#username", account);
        page.fill("#password", Agency.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
