package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.agency.Agency.somebody;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.Identities.Ground;
import vn.motcua.dossier.RegisterSilent;

@AtTheAgency
class HttpRegisterTests {

    private static final String NUMBER = "9910556120";
    private static final String PERSON =
            """
            {"insuranceNumber": "9910556120", "name": "Nguyễn Thị Thu Hà", "birthDate": "1985-03-14", "sex": "F",
             "idNumber": "099185012846", "phone": null, "address": "Bến Đá", "reissuedBook": false,
             "register": [{"from": "2010-07", "to": "2010-12", "wage": 2000000, "kind": "COMPULSORY",
               "regime": "EMPLOYER", "stateSupport": 0, "employer": null, "province": "Lam Giang"}],
             "book": [], "more": 1}""";

    private static final IdentityQuestion QUESTION =
            new IdentityQuestion(NUMBER, "099185012846", "022345678", "Nguyễn Thị Thu Hà", LocalDate.of(1985, 3, 14));
    private static final String IDENTITIES =
            """
            {"people": [{"insuranceNumbers": ["9910556120"], "idNumbers": ["099185012846", "022345678"],
              "name": "Nguyễn Thị Thu Hà", "birthDate": "1985-03-14", "ground": "SAME_NUMBER", "diedOn": null,
              "reissuedBook": false, "more": 1}], "more": true}""";

    @Autowired
    Agency agency;

    @Autowired
    EmbeddedRegister embedded;

    @Autowired
    RegisterImports imports;

    @Autowired
    Jackson2ObjectMapperBuilder json;

    @LocalServerPort
    int port;

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer other;

    @BeforeEach
    void open() throws IOException {
        agency.open();
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.start();
    }

    @AfterEach
    void close() {
        other.stop(0);
    }

    @Test
    void readsWhatAnotherHouseAnswers() {
        var person = somebody();
        agency.as("tran", () -> imports.take("t.csv", Register.exampleA5(person)));
        var house = new HttpRegister("http://localhost:" + port, "tran", Agency.PASSWORD, json);

        assertThat(house.find(person.insuranceNumber())).isPresent().isEqualTo(embedded.find(person.insuranceNumber()));
        assertThat(house.find("0000000000")).isEmpty();
    }

    @Test
    void asksByTheContract() {
        answer(200, "application/json", PERSON);

        var found = register().find(NUMBER).orElseThrow();

        assertThat(asked.get())
                .isEqualTo(
                        "POST /api/contributors/look-up Basic dHN0OnNlY3JldA== {\"insuranceNumber\":\"9910556120\"}");
        assertThat(found.name()).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(found.register()).hasSize(1);
    }

    @Test
    void learnsFromAnotherHouseWhoAPersonMayBe() {
        var person = somebody();
        agency.as("tran", () -> imports.take("t.csv", Register.identified(person, "022345670", "", "2026-03-14")));
        var house = new HttpRegister("http://localhost:" + port, "tran", Agency.PASSWORD, json);
        var question = IdentityQuestion.about(person, null);

        var found = house.alike(question);

        assertThat(found).isEqualTo(embedded.alike(question));
        assertThat(found.idNumbers(person)).containsExactlyInAnyOrder(person.idNumber(), "022345670");
    }

    @Test
    void asksWhoAPersonMayBeByTheContract() {
        answer(200, "application/json", IDENTITIES);

        var found = register().alike(QUESTION);

        assertThat(asked.get())
                .isEqualTo("POST /api/contributors/identities Basic dHN0OnNlY3JldA== "
                        + "{\"insuranceNumber\":\"9910556120\",\"idNumber\":\"099185012846\","
                        + "\"formerIdNumber\":\"022345678\","
                        + "\"name\":\"Nguyễn Thị Thu Hà\",\"birthDate\":\"1985-03-14\"}");
        assertThat(found.more()).isTrue();
        assertThat(found.people())
                .containsExactly(new Candidate(
                        List.of("9910556120"),
                        List.of("099185012846", "022345678"),
                        "Nguyễn Thị Thu Hà",
                        LocalDate.of(1985, 3, 14),
                        Ground.SAME_NUMBER,
                        null,
                        false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | application/problem+json | {\"status\":404}",
                "503 | application/problem+json | {}",
                "200 | application/json | {}",
                "200 | application/json | null",
                "200 | application/json | {\"people\": [{\"insuranceNumbers\": []}], \"more\": false}",
                "200 | text/html | <h1>Sign in</h1>"
            })
    void letsNobodyPassWithoutAnAnswer(int status, String type, String body) {
        answer(status, type, body);
        var identities = new KnownIdentities(register());

        assertThatExceptionOfType(RegisterSilent.class)
                .isThrownBy(() -> identities.candidates(somebody()))
                .satisfies(
                        silent -> assertThat(silent.fault().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void believesThatSomebodyIsUnknownOnlyWhenToldSo() {
        answer(404, "application/problem+json", "{\"status\":404}");

        assertThat(register().find(NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | text/html | <h1>Not found</h1>",
                "401 | application/problem+json | {}",
                "500 | application/problem+json | {}",
                "200 | application/json | {}",
                "200 | application/json | null",
                "200 | application/json | {\"insuranceNumber\":",
                "200 | text/html | <h1>Sign in</h1>"
            })
    void takesNoOtherAnswerForAnAnswer(int status, String type, String body) {
        answer(status, type, body);

        assertThatExceptionOfType(RegisterUnreachable.class)
                .isThrownBy(() -> register().find(NUMBER))
                .satisfies(refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void takesNoAnswerAboutSomebodyElse() {
        answer(200, "application/json", PERSON.replace(NUMBER, "9910556121"));

        assertThatExceptionOfType(RegisterUnreachable.class)
                .isThrownBy(() -> register().find(NUMBER));
    }

    @Test
    void saysThatNobodyAnswers() {
        other.stop(0);

        assertThatExceptionOfType(RegisterUnreachable.class)
                .isThrownBy(() -> register().find(NUMBER))
                .withMessageContaining("does not answer");
    }

    private HttpRegister register() {
        return new HttpRegister("http://localhost:" + other.getAddress().getPort(), "tst", "secret", json);
    }

    private void answer(int status, String type, String body) {
        other.createContext("/", exchange -> {
            asked.set("%s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
