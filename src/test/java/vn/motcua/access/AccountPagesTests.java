package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class AccountPagesTests {

    private static final String WANTED = "bốn con chim sẻ nâu";

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountBook book;

    @Autowired
    WebApplicationContext context;

    private final String account = Newcomer.name();
    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        agency.isNow("2026-11-23T08:00");
        Newcomer.keeper(accounts);
        house = Newcomer.house(context);
    }

    @Test
    void opensAnAccountWhosePasswordServesOnce() {
        var temporary = opened();

        var session = enter(temporary);

        assertThat(house.get().uri("/tasks").session(session).exchange()).hasRedirectedUrl("/account");
        assertThat(house.get()
                        .uri("/api/tasks")
                        .with(httpBasic(account, temporary))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("đổi mật khẩu");
        assertThat(change(session, temporary, WANTED)).hasRedirectedUrl("/account");
        assertThat(house.get().uri("/account").session(session).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("đã hết hạn");
        assertThat(house.get()
                        .uri("/api/tasks")
                        .with(httpBasic(account, WANTED))
                        .exchange())
                .bodyText()
                .doesNotContain("đổi mật khẩu");
    }

    @Test
    void letsNobodyChooseAPasswordOfTheLastFive() {
        var temporary = opened();
        var session = enter(temporary);
        change(session, temporary, WANTED);

        var again = change(session, WANTED, WANTED);

        assertThat(again)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("đã dùng trong 5 lần")
                .doesNotContain(WANTED);
    }

    @Test
    void changesNothingWhereThePresentPasswordIsWrong() {
        var temporary = opened();
        var session = enter(temporary);

        var refused = change(session, "không phải thế này", WANTED);

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mật khẩu không đúng");
        assertThat(accounts.confirms(new Actor(account, ""), temporary)).isTrue();
    }

    @Test
    void asksForANewPasswordOnceThePresentOneIsTooOld() {
        var temporary = opened();
        change(enter(temporary), temporary, WANTED);

        agency.isNow("2032-05-16T08:00");

        assertThat(house.get().uri("/tasks").session(enter(WANTED)).exchange()).hasRedirectedUrl("/account");
    }

    @Test
    void grantsARoleByADocumentAndEndsItAtOnce() {
        opened();

        assertThat(grant(account, "benefits.officer", "2026-11-23")).hasRedirectedUrl("/accounts/" + account);
        assertThat(accounts.loadUserByUsername(account).holds(Role.BENEFITS_OFFICER, Agency.PROVINCE))
                .isTrue();
        var grant = book.grants(account).get(0);
        assertThat(page(account)).bodyText().contains("QĐ 15/QĐ-BHXH", "Đinh Công Trí");

        post("/accounts/" + account + "/roles/" + grant.id() + "/end", "reason", "Chuyển công tác");

        assertThat(accounts.loadUserByUsername(account).holds(Role.BENEFITS_OFFICER))
                .isFalse();
        assertThat(page(account)).bodyText().contains("Chuyển công tác", "Thu hồi vai trò");
    }

    @Test
    void keepsKeepersOfAccountsAwayFromDossiers() {
        opened();
        grant(account, "benefits.officer", "2026-11-23");

        var refused = grant(account, "access.administrator", "2026-11-23");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("và ngược lại");
        assertThat(accounts.loadUserByUsername(account).holds(Role.ACCESS_ADMINISTRATOR))
                .isFalse();
    }

    @Test
    void letsNobodyGrantHimselfAnything() {
        var refused = grant("tri", "access.administrator", "2026-12-01");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Nhờ người quản trị khác");
    }

    @Test
    void putsALockedPersonOutAtOnceAndLetsHimInAgainLater() {
        var temporary = opened();
        var session = enter(temporary);
        change(session, temporary, WANTED);

        post("/accounts/" + account + "/lock", "reason", "Nghỉ việc");

        assertThat(house.get().uri("/account").session(session).exchange()).hasRedirectedUrl("/login?ended");
        assertThat(signIn(account, WANTED)).hasRedirectedUrl("/login?error");

        post("/accounts/" + account + "/unlock", "reason", "Nhận việc lại");

        assertThat(signIn(account, WANTED)).hasRedirectedUrl("/");
    }

    @Test
    void letsPeopleEndTheirOtherSessionsAndKeepsTheOneInHand() {
        var temporary = opened();
        var here = enter(temporary);
        change(here, temporary, WANTED);
        var elsewhere = enter(WANTED);

        assertThat(house.post().uri("/account/sessions/end").session(here).with(csrf()))
                .hasRedirectedUrl("/account");

        assertThat(house.get().uri("/account").session(elsewhere).exchange()).hasRedirectedUrl("/login?ended");
        assertThat(house.get().uri("/account").session(here).exchange()).hasStatusOk();
    }

    @Test
    void makesAGuesserWaitAndSaysHowLong() {
        var right = opened();
        for (int guess = 0; guess < 5; guess++) signIn(account, "đoán mò " + guess);

        assertThat(signIn(account, right)).hasRedirectedUrl("/login?error");
        assertThat(house.get().uri("/api/tasks").with(httpBasic(account, right)).exchange())
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader(HttpHeaders.RETRY_AFTER, "30");

        agency.isNow("2026-11-23T08:01");

        assertThat(signIn(account, right)).hasRedirectedUrl("/");
    }

    @Test
    void showsPeopleWhoTriedToComeInUnderTheirName() {
        var temporary = opened();
        signIn(account, "ai đó đoán mò");
        var session = enter(temporary);

        assertThat(house.get().uri("/account").session(session).exchange())
                .bodyText()
                .contains("Sai mật khẩu", "Đã vào", "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "NguyenAn, Nguyễn An, chữ thường không dấu",
        "an, Nguyễn An, chữ thường không dấu",
        "nguyen.an, <script>, không có dấu",
        "tri, Đinh Công Trí, Đã có tài khoản tri"
    })
    void saysWhichFieldIsWrongAndKeepsWhatWasTyped(String username, String name, String message) {
        var before = book.all().size();

        var refused = house.post()
                .uri("/accounts")
                .with(user(keeper()))
                .with(csrf())
                .param("username", username)
                .param("name", name)
                .exchange();

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(message, "value=\"" + username + "\"");
        assertThat(book.all()).hasSize(before);
    }

    @Test
    void keepsEverybodyElseOutOfTheAccounts() {
        var officer = agency.officer("huy");

        assertThat(house.get().uri("/accounts").with(user(officer)).exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.post()
                        .uri("/accounts/mai/lock")
                        .with(user(officer))
                        .with(csrf())
                        .param("reason", "Thử")
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String opened() {
        var answer = house.post()
                .uri("/accounts")
                .with(user(keeper()))
                .with(csrf())
                .param("username", account)
                .param("name", "Vũ Thị Thử")
                .exchange();
        assertThat(answer).hasRedirectedUrl("/accounts/" + account);
        return (String)
                Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("temporary"));
    }

    private MvcTestResult grant(String to, String role, String from) {
        return house.post()
                .uri("/accounts/{account}/roles", to)
                .with(user(keeper()))
                .with(csrf())
                .param("role", role)
                .param("unit", Agency.PROVINCE)
                .param("from", from)
                .param("document", "QĐ 15/QĐ-BHXH")
                .exchange();
    }

    private void post(String path, String field, String value) {
        assertThat(house.post()
                        .uri(path)
                        .with(user(keeper()))
                        .with(csrf())
                        .param(field, value)
                        .exchange())
                .hasRedirectedUrl("/accounts/" + account);
    }

    private MvcTestResult page(String of) {
        return house.get().uri("/accounts/{account}", of).with(user(keeper())).exchange();
    }

    private Officer keeper() {
        return accounts.loadUserByUsername("tri");
    }

    private MvcTestResult signIn(String name, String password) {
        return house.post()
                .uri("/login")
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .exchange();
    }

    private MockHttpSession enter(String password) {
        var entered = signIn(account, password);
        assertThat(entered).hasRedirectedUrl("/");
        return (MockHttpSession) Objects.requireNonNull(entered.getRequest().getSession(false));
    }

    private MvcTestResult change(MockHttpSession session, String present, String wanted) {
        return house.post()
                .uri("/account/password")
                .session(session)
                .with(csrf())
                .param("present", present)
                .param("wanted", wanted)
                .param("again", wanted)
                .exchange();
    }
}
