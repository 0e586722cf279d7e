package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.Authenticator;
import vn.motcua.agency.Agency;

/** Where whoever signs must have a second factor, as every agency runs it. */
@AtTheProvider
class RequiredFactorTests {

    private static final String SIGNATORY = "bao";
    private static final String ENROLMENT = "/account/second-factor";

    @Autowired
    Agency agency;

    @Autowired
    SecondFactors factors;

    @Autowired
    SignIns signIns;

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        house = Newcomer.house(context);
    }

    @Test
    void leadsASignatoryToEnrolmentFirstAndThenToWork() {
        var session = session(signIn());

        assertThat(get("/tasks", session)).hasRedirectedUrl(ENROLMENT);
        assertThat(get("/signing", session)).hasRedirectedUrl(ENROLMENT);
        assertThat(house.get()
                        .uri("/api/tasks")
                        .with(httpBasic(SIGNATORY, Agency.PASSWORD))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("phải bật xác thực hai lớp trước");

        assertThat(post(ENROLMENT, session, "password", Agency.PASSWORD)).hasRedirectedUrl(ENROLMENT);
        var telephone = new Authenticator(factors.begun(SIGNATORY).orElseThrow().secret());
        assertThat(post(ENROLMENT + "/confirmation", session, "oneTimeCode", telephone.code(clock.instant())))
                .hasRedirectedUrl(ENROLMENT);

        assertThat(get("/signing", session)).hasStatusOk();
        var halfWay = signIn();
        assertThat(halfWay).hasRedirectedUrl("/login/code");
        var later = session(halfWay);
        assertThat(post(
                        "/login/code",
                        later,
                        "oneTimeCode",
                        telephone.code(clock.instant().plus(Duration.ofSeconds(30)))))
                .hasRedirectedUrl("/");
        assertThat(get("/signing", later)).hasStatusOk();
    }

    @Test
    void keepsCookiesToTlsAndBelievesTheProxyWhereAVisitorIs() throws Exception {
        var visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https");

        var headers = visitor.send(page.build(), BodyHandlers.discarding()).headers();
        var wrong = page.uri(URI.create("http://localhost:" + port + "/api/tasks"))
                .header("Authorization", "Basic " + basic("huy:sai mat khau"));
        visitor.send(wrong.build(), BodyHandlers.discarding());

        assertThat(headers.allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly"));
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(signIns.of("huy").get(0).address()).isEqualTo("203.0.113.7");
    }

    private static String basic(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult signIn() {
        return house.post()
                .uri("/login")
                .with(csrf())
                .param("username", SIGNATORY)
                .param("password", Agency.PASSWORD)
                .exchange();
    }

    private MvcTestResult get(String path, MockHttpSession session) {
        return house.get().uri(path).session(session).exchange();
    }

    private MvcTestResult post(String path, MockHttpSession session, String field, String value) {
        return house.post()
                .uri(path)
                .session(session)
                .with(csrf())
                .param(field, value)
                .exchange();
    }

    private static MockHttpSession session(MvcTestResult entered) {
        return (MockHttpSession) Objects.requireNonNull(entered.getRequest().getSession(false));
    }
}
