package vn.motcua;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;

/** Somebody enrols a telephone, comes in with its codes, and without it. */
@WholeHouse
class SecondFactorPagesTests {

    private static final String NEWCOMER = "ha.vy";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Test
    void asksForACodeOfTheEnrolledTelephoneOrARecoveryCodeEachOnce() {
        accounts.open(NEWCOMER, "Hà Thị Vy", Person.PASSWORD);
        accounts.grant(NEWCOMER, Role.BENEFITS_OFFICER, "P", LocalDate.of(2020, 1, 1), null);
        var person = Person.signIn(Chromium.browser(), port, NEWCOMER);

        var telephone = enrol(person);
        var recoveryCode = person.page().locator(".codes li").first().innerText();
        look(person, "second-factor-codes");
        person.open("/account").reads("đã bật").reads("Còn 10 mã dự phòng");
        var code = telephone.code(Instant.now().plus(Duration.ofSeconds(30)));

        signOut(person);
        halfWay(person);
        look(person, "second-factor-ask");
        person.type("oneTimeCode", code).press("Đăng nhập");
        assertThat(person.page()).hasURL(person.house() + "/tasks");

        signOut(person);
        halfWay(person);
        person.type("oneTimeCode", code).press("Đăng nhập").reads("Mã một lần này đã dùng rồi");
        person.type("oneTimeCode", recoveryCode).press("Đăng nhập");
        assertThat(person.page()).hasURL(person.house() + "/tasks");

        person.open("/account")
                .reads("Còn 9 mã dự phòng")
                .reads("Đã vào bằng mã dự phòng")
                .reads("Đúng mật khẩu, sai mã một lần");
    }

    private static Authenticator enrol(Person person) {
        person.open("/account").follow("Bật xác thực hai lớp");
        person.type("password", Person.PASSWORD).press("Bắt đầu").reads("Quét mã bằng ứng dụng xác thực");
        look(person, "second-factor-scan");
        var telephone = new Authenticator(person.page().locator("#secret").innerText());
        person.type("oneTimeCode", "12345").press("Xác nhận và bật").reads("Mã một lần không đúng");
        person.type("oneTimeCode", telephone.code(Instant.now()))
                .press("Xác nhận và bật")
                .reads("Đã bật xác thực hai lớp");
        return telephone;
    }

    private static void halfWay(Person person) {
        person.type("username", NEWCOMER).type("password", Person.PASSWORD).press("Đăng nhập");
        assertThat(person.page()).hasURL(person.house() + "/login/code");
    }

    private static void signOut(Person person) {
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        person.reads("Bạn đã đăng xuất");
    }

    private static void look(Person person, String name) {
        Eye.on(person.page(), name);
    }
}
