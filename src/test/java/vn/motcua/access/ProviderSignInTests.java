package vn.motcua.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.Authenticator;
import vn.motcua.Chromium;
import vn.motcua.Keycloak;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.access.SignIns.Outcome;
import vn.motcua.agency.Agency;

/** Somebody comes in through the organisation's own Keycloak, in a browser. */
@AtTheProvider
class ProviderSignInTests {

    private static final String SUBJECT = "6f1c2a3e-7f0d-4a52-9b55-1d1f0c7a9e01";
    private static final String ELSEWHERE = "mot cau dai o noi khac";
    private static final String SIGN_IN = "Đăng nhập bằng Cổng Lam Giang";
    private static final String CONFIRM = "Xác nhận lại bằng Cổng Lam Giang";
    private static final int MINUTES_LATER = 7;

    @LocalServerPort
    int port;

    @Autowired
    Agency agency;

    @Autowired
    Keycloak.Server keycloak;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    ProviderSubjects subjects;

    @Autowired
    SignIns signIns;

    @Autowired
    Clock clock;

    private Page page;

    @BeforeEach
    void open() {
        agency.open();
        itIsNow(0);
        Newcomer.keeper(accounts);
        keycloak.open(house());
        page = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("vi-VN"))
                .newPage();
    }

    @Test
    void opensTheAccountThatWasRegisteredAndAsksForEverythingElseOfTheHouse() {
        page.navigate(house() + "/login");
        follow(SIGN_IN);
        typeElsewhere("pham.quoc.huy");
        reads("chưa gắn với tài khoản nào ở đây", SUBJECT);

        agency.does("tri", () -> subjects.register("huy", new SubjectForm(SUBJECT, "Phiếu đề nghị 9", true)));
        itIsNow(MINUTES_LATER);
        follow(SIGN_IN);
        assertThat(page).hasURL(house() + "/tasks");

        page.navigate(house() + "/account");
        reads("Đã vào bằng Cổng Lam Giang", "không có mật khẩu ở đây");
        var telephone = enrol();

        signOut();
        follow(SIGN_IN);
        typeElsewhere("pham.quoc.huy");
        assertThat(page).hasURL(house() + "/login/code");
        page.fill("#oneTimeCode", telephone.code(clock.instant().plusSeconds(30)));
        press("Đăng nhập");
        assertThat(page).hasURL(house() + "/tasks");
        assertThat(signIns.of("huy").get(0)).satisfies(last -> {
            assertThat(last.proof()).isEqualTo(Proof.CODE);
            assertThat(last.issuer()).endsWith("/realms/lam-giang");
        });

        signOut();
        agency.does("tri", () -> keeping.lock("huy", "Nghỉ việc"));
        follow(SIGN_IN);
        typeElsewhere("pham.quoc.huy");
        reads("Tài khoản đang bị khoá");
        assertThat(signIns.of("huy").get(0).outcome()).isEqualTo(Outcome.REFUSED);
    }

    /** What the provider said some minutes ago isn't enough; it has to ask again. */
    private Authenticator enrol() {
        page.navigate(house() + "/account/second-factor");
        press("Bắt đầu");
        reads("Cần xác nhận lại bằng Cổng Lam Giang");
        itIsNow(0);
        follow(CONFIRM);
        assertThat(page).hasURL(Pattern.compile(".*/realms/lam-giang/.*"));
        page.fill("#password", ELSEWHERE);
        page.click("#kc-login");
        assertThat(page).hasURL(house() + "/account/second-factor");
        press("Bắt đầu");
        var telephone = new Authenticator(page.locator("#secret").innerText());
        page.fill("#oneTimeCode", telephone.code(clock.instant()));
        press("Xác nhận và bật");
        reads("Đã bật xác thực hai lớp");
        return telephone;
    }

    private void typeElsewhere(String name) {
        assertThat(page).hasURL(Pattern.compile(".*/realms/lam-giang/.*"));
        page.fill("#username", name);
        page.fill("#password", ELSEWHERE);
        page.click("#kc-login");
    }

    private void signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        reads("Bạn đã đăng xuất");
    }

    private void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private void press(String words) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private void reads(String... words) {
        for (var each : words) assertThat(page.locator("body")).containsText(each);
    }

    private void itIsNow(int minutesLater) {
        agency.isNow(LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusMinutes(minutesLater)
                .toString());
    }

    private String house() {
        return "http://localhost:" + port;
    }
}
