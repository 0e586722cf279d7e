package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.motcua.Authenticator;
import vn.motcua.SetClock;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.FactorPolicy.Demand;
import vn.motcua.access.Officer.Factor;
import vn.motcua.access.Officer.Grant;
import vn.motcua.access.SecondFactor.Objection;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class SecondFactorTests {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountEvents events;

    @Autowired
    SecondFactors factors;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    PasswordProof proof;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    private final String account = Newcomer.name();
    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        agency.isNow("2026-11-23T08:00");
        Newcomer.open(accounts, account, Role.BENEFITS_OFFICER, Agency.PROVINCE);
        house = Newcomer.house(context);
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void asksForTheCodeAfterThePasswordAndOnlyThenLetsIn() {
        var telephone = enrolled();

        var halfWay = signIn(Agency.PASSWORD);

        assertThat(halfWay).hasRedirectedUrl("/login/code");
        var session = session(halfWay);
        assertThat(house.get().uri("/tasks").session(session).exchange()).hasStatus(HttpStatus.FOUND);
        assertThat(house.get().uri("/login/code").session(session).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Mã một lần", "one-time-code");
        assertThat(give(session, telephone.code(clock.instant()))).hasRedirectedUrl("http://localhost/tasks?continue");
        assertThat(house.get().uri("/account").session(session).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Đã vào bằng mã một lần", "Còn 10 mã dự phòng");
    }

    @Test
    void takesNoCodeWithoutThePasswordBefore() {
        var telephone = enrolled();

        assertThat(give(new MockHttpSession(), telephone.code(clock.instant()))).hasRedirectedUrl("/login/code?error");
        assertThat(house.get().uri("/login/code").exchange()).hasRedirectedUrl("/login");
    }

    @Test
    void forgetsAfterFiveMinutesThatThePasswordWasGiven() {
        var telephone = enrolled();
        var session = session(signIn(Agency.PASSWORD));

        pass(Duration.ofMinutes(5));

        assertThat(give(session, telephone.code(clock.instant()))).hasRedirectedUrl("/login/code?error");
        assertThat(house.get().uri("/login/code?error").session(session).exchange())
                .hasRedirectedUrl("/login");
    }

    @Test
    void takesACodeOnceAndItsNeighboursInOrderOnly() {
        var telephone = enrolled();
        var present = telephone.code(clock.instant());
        var before = telephone.code(clock.instant().minus(STEP));

        factors.take(account, present);

        refuses(present, "factor.code.used");
        refuses(before, "factor.code.used");
        factors.take(account, telephone.code(clock.instant().plus(STEP)));
        refuses(telephone.code(clock.instant().plus(STEP.multipliedBy(2))), "factor.code.wrong");
    }

    @Test
    void makesWhoeverGuessesCodesWaitHoweverOftenThePasswordIsRight() {
        var telephone = enrolled();
        for (int guess = 0; guess < 5; guess++) {
            var wrong = give(session(signIn(Agency.PASSWORD)), "00000" + guess);
            assertThat(wrong).hasRedirectedUrl("/login/code?error");
        }

        refuses(telephone.code(clock.instant()), "factor.code.wait");

        pass(STEP);
        factors.take(account, telephone.code(clock.instant()));
    }

    @Test
    void makesWhoeverGuessesThePasswordAtAnOpenDeskWait() {
        var person = new Actor(account, "");
        for (int guess = 0; guess < 5; guess++)
            assertThatThrownBy(() -> proof.demand(person, "wrong", "password")).hasMessageContaining("password.wrong");

        assertThatThrownBy(() -> proof.demand(person, Agency.PASSWORD, "password"))
                .hasMessageContaining("password.wait");

        pass(STEP);
        proof.demand(person, Agency.PASSWORD, "password");
    }

    @Test
    void takesEachRecoveryCodeOnceAndForgetsTheSetThatWasReplaced() {
        var telephone = begun();
        var set = factors.confirm(account, telephone.code(clock.instant()));

        assertThat(set).hasSize(10).doesNotHaveDuplicates();
        assertThat(give(session(signIn(Agency.PASSWORD)), set.get(0))).hasRedirectedUrl("/");
        refuses(set.get(0), "factor.code.wrong");
        assertThat(factors.standing(account).orElseThrow().recoveryCodes()).isEqualTo(9);

        var other = factors.renewRecovery(account);

        refuses(set.get(1), "factor.code.wrong");
        factors.take(account, other.get(1).toUpperCase(Locale.ROOT));
        assertThat(events.of(account))
                .extracting(AccountEvents.Event::kind)
                .contains(Kind.FACTOR_ENROLLED, Kind.RECOVERY_USED, Kind.RECOVERY_RENEWED);
    }

    @Test
    void isResetByAnAdministratorWithADocumentAndNeverByOneself() {
        enrolled();
        var keeper = keeper();

        assertThat(reset(keeper, account, " ")).flash().containsEntry("noticeKind", "red");
        assertThat(factors.standing(account)).isPresent();
        assertThat(reset(keeper, account, "Giấy đề nghị 12/GĐN ngày 23/11/2026"))
                .flash()
                .containsEntry("notice", "account.factor.reset");
        assertThat(reset(keeper, "tri", "Tự gỡ")).flash().containsEntry("notice", "account.fault.self");

        assertThat(factors.standing(account)).isEmpty();
        assertThat(events.of(account)).first().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.FACTOR_RESET);
            assertThat(event.by().name()).isEqualTo("Đinh Công Trí");
            assertThat(event.detail()).contains("12/GĐN");
        });
        assertThat(signIn(Agency.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void enrolsNobodyWhoDoesNotGiveThePasswordAgain() {
        var page = house.post()
                .uri("/account/second-factor")
                .with(user(accounts.loadUserByUsername(account)))
                .with(csrf())
                .param("password", "sai")
                .exchange();

        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mật khẩu không đúng", "href=\"#password\"");
        assertThat(factors.begun(account)).isEmpty();
    }

    @Test
    void leadsWhoeverHasToEnrolToThatPageFirst() {
        var due = officer(Factor.DUE);

        assertThat(house.get().uri("/signing").with(user(due)).exchange()).hasRedirectedUrl("/account/second-factor");
        assertThat(house.get().uri("/account/second-factor").with(user(due)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("phải bật xác thực hai lớp");
        assertThat(house.get().uri("/api/signing").with(user(due)).exchange())
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("phải bật xác thực hai lớp");
        assertThat(house.get().uri("/signing").with(user(officer(Factor.NONE))).exchange())
                .hasStatusOk();
    }

    @Test
    void letsNobodySignOrPayWithoutAFactorWhereItIsRequired() {
        var required = new SecondFactor(factors, codes, new FactorPolicy(Demand.REQUIRED));
        var offered = new SecondFactor(factors, codes, new FactorPolicy(Demand.OFFERED));

        assertThat(Acting.as(officer(Factor.DUE), required::objection))
                .map(Objection::messageKey)
                .hasValue("factor.fault.due");
        assertThat(Acting.as(officer(Factor.NONE), offered::objection)).isEmpty();
    }

    @Test
    void asksWhoeverHasEnrolledForACodeWhereItIsOnlyOffered() {
        var telephone = enrolled();
        var offered = new SecondFactor(factors, codes, new FactorPolicy(Demand.OFFERED));
        var person = officer(Factor.ENROLLED);

        assertThat(Acting.as(person, offered::objection))
                .map(Objection::messageKey)
                .hasValue("factor.code.needed");
        presents(telephone.code(clock.instant()));
        assertThat(Acting.as(person, offered::objection)).isEmpty();
        assertThat(Acting.as(person, offered::objection))
                .map(Objection::messageKey)
                .hasValue("factor.code.used");
    }

    @Test
    void tellsProgramsToMakeAKeyOnceAFactorIsEnrolled() {
        assertThat(api("/api/tasks", httpBasic(account, Agency.PASSWORD))).hasStatusOk();
        enrolled();

        assertThat(api("/api/tasks", httpBasic(account, Agency.PASSWORD)))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"motcua\"")
                .bodyText()
                .contains("Tạo khoá");
    }

    private Authenticator enrolled() {
        var telephone = begun();
        factors.confirm(account, telephone.code(clock.instant()));
        pass(STEP);
        return telephone;
    }

    private Authenticator begun() {
        return new Authenticator(factors.begin(account).secret());
    }

    private void pass(Duration time) {
        ((SetClock) clock).pass(time);
    }

    private void refuses(String code, String message) {
        assertThatExceptionOfType(CodeRefused.class)
                .isThrownBy(() -> factors.take(account, code))
                .extracting(CodeRefused::messageKey)
                .isEqualTo(message);
    }

    private void presents(String code) {
        var request = new MockHttpServletRequest();
        request.addHeader("One-Time-Code", code);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private Officer officer(Factor factor) {
        var grant = new Grant(Role.DIRECTOR_SIGNATORY, Agency.PROVINCE, "Ban Giám đốc", true);
        return new Officer(account, "Vũ Thị Thử", "", new Officer.Standing(true, false, factor), List.of(grant));
    }

    private Officer keeper() {
        if (accounts.holders().stream().noneMatch(holder -> holder.username().equals("tri"))) {
            Newcomer.keeper(accounts);
        }
        return accounts.loadUserByUsername("tri");
    }

    private MvcTestResult reset(Officer keeper, String whose, String document) {
        return house.post()
                .uri("/accounts/{account}/second-factor", whose)
                .with(user(keeper))
                .with(csrf())
                .param("reason", document)
                .exchange();
    }

    private MvcTestResult signIn(String password) {
        return house.post()
                .uri("/login")
                .with(csrf())
                .param("username", account)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult give(MockHttpSession session, String code) {
        return house.post()
                .uri("/login/code")
                .session(session)
                .with(csrf())
                .param("oneTimeCode", code)
                .exchange();
    }

    private static MockHttpSession session(MvcTestResult answer) {
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private MvcTestResult api(String path, RequestPostProcessor credentials) {
        return house.get().uri(path).with(credentials).exchange();
    }
}
