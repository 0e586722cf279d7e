package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.reception.Forms.linh;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;

@AtTheCounter
class CounterApiTests {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    Dossiers dossiers;

    MockMvcTester api;

    @BeforeEach
    void open() {
        desk.open();
        api = MockMvcTester.from(context, house -> house.apply(springSecurity()).build());
    }

    @Test
    void takesADossierIn() {
        var received = post("/api/dossiers", linh().text());

        assertThat(received).hasStatus(HttpStatus.CREATED);
        var outcome = json(received);
        assertThat(outcome.at("/state").asText()).isEqualTo("ACCEPTED");
        assertThat(outcome.at("/dueAt").asText()).isEqualTo("2026-11-30T17:00:00+07:00");
        assertThat(outcome.at("/documents/0/kind").asText()).isEqualTo("RECEIPT");
        assertThat(received)
                .headers()
                .hasValue("Location", "/api/dossiers/" + outcome.at("/code").asText());
    }

    @Test
    void namesEveryWrongFieldInTheCallersLanguage() {
        var body = linh().with("/person/idNumber", "\"1\"")
                .with("/ground", "\"TIRED\"")
                .text();

        var vietnamese = json(post("/api/dossiers", body));
        var english = json(api.post()
                .uri("/api/dossiers")
                .with(httpBasic("mai", "motcua-2026-demo"))
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange());

        assertThat(vietnamese.at("/status").asInt()).isEqualTo(422);
        assertThat(vietnamese.at("/errors").findValuesAsText("field")).containsExactly("ground", "person.idNumber");
        assertThat(vietnamese.at("/errors/1/message").asText()).contains("12 chữ số");
        assertThat(english.at("/errors/1/message").asText()).contains("12 digits");
    }

    @Test
    void leavesWhatOnlyTheHouseDecidesToTheHouse() {
        var more =
                "\"state\": \"DECIDED\", \"unit\": \"P\", \"receivedUnit\": \"P\", \"code\": \"G12.099.01-200101-0001\","
                        + " \"dueAt\": \"2020-01-01T00:00:00Z\", \"duties\": [\"RECEIVE\"], ";

        var received = json(post("/api/dossiers", linh().text().replaceFirst("\\{", "{" + more)));

        var dossier = dossiers.get(new DossierCode(received.at("/code").asText()));
        assertThat(dossier.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(dossier.receivedUnit()).isEqualTo(Counterside.BEN_DA);
        assertThat(dossier.code().value()).isNotEqualTo("G12.099.01-200101-0001");
        assertThat(dossier.dueAt()).isAfter(Instant.parse("2026-11-18T00:00:00Z"));
    }

    @Test
    void isClosedToOtherDepartments() {
        var refused = api.post()
                .uri("/api/dossiers")
                .with(httpBasic("hung", "motcua-2026-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(linh().text());

        assertThat(refused).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void filesScansOfPapersOnTheListOnly() {
        var code = register(linh());

        assertThat(upload(code, "request14Hsb")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(upload(code, "horoscope"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("horoscope");
        assertThat(upload("G12.099.01-260101-0001", "request14Hsb")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(upload("not-ours", "request14Hsb")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesInASupplement() {
        var code = register(linh().with("/papers/0/form", "\"\""));

        var supplemented = post(
                "/api/dossiers/" + code + "/supplement",
                "{\"papers\": [{\"key\": \"request14Hsb\", \"form\": \"ORIGINAL\"}]}");

        assertThat(supplemented).hasStatusOk();
        assertThat(json(supplemented).at("/state").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void withdrawsOnce() {
        var code = register(linh());
        var reason = "{\"reason\": \"Không muốn hưởng nữa\"}";

        assertThat(post("/api/dossiers/" + code + "/withdrawal", reason)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post("/api/dossiers/" + code + "/withdrawal", reason)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("/api/dossiers/" + code + "/withdrawal", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void tellsWhatCanBeAppliedForAndWithWhichPapers() {
        var procedures = json(get("/api/procedures"));

        assertThat(procedures.findValuesAsText("key"))
                .contains("one-time", "suspension", "LEFT_COMPULSORY", "medicalSummary");
        var birth = procedures.get(2);
        assertThat(birth.at("/key").asText()).isEqualTo("maternity-birth");
        assertThat(birth.at("/nationalCode").asText()).isEqualTo("1.014166");
        assertThat(birth.at("/times").findValuesAsText("time")).containsExactly("5 WD", "5 WD", "7 WD");
        assertThat(birth.at("/filing").findValuesAsText("limit")).containsExactly("7 WD", "45 CD");
        assertThat(birth.at("/conditions").findValuesAsText("key")).contains("motherDied", "surrogacy");
        assertThat(birth.at("/grounds/0/papers").findValuesAsText("key"))
                .contains("birthCertificate", "surrogacyAgreement");
        assertThat(procedures.get(9).at("/key").asText()).isEqualTo("one-time");
        assertThat(procedures.get(9).at("/nationalCode").asText()).isEmpty();
    }

    @Test
    void promisesDueDates() {
        var due = json(get("/api/due-date?procedure=one-time&receivedAt=2026-11-18T09:00"));
        var unknown = get("/api/due-date?procedure=astrology&receivedAt=2026-11-18T09:00");

        assertThat(due.at("/dueAt").asText()).isEqualTo("2026-11-30T17:00+07:00");
        assertThat(due.at("/rule").asText()).isEqualTo("7 working days");
        assertThat(due.at("/skipped").toString()).contains("2026-11-24");
        assertThat(unknown)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("astrology");
    }

    private String register(Forms forms) {
        return json(post("/api/dossiers", forms.text())).at("/code").asText();
    }

    private MvcTestResult post(String path, String body) {
        return api.post()
                .uri(path)
                .with(httpBasic("mai", "motcua-2026-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return api.get().uri(path).with(httpBasic("mai", "motcua-2026-demo")).exchange();
    }

    private MvcTestResult upload(String code, String paper) {
        return api.post()
                .uri("/api/dossiers/" + code + "/scans")
                .multipart()
                .file(new MockMultipartFile(paper, "don.png", "image/png", PNG))
                .with(httpBasic("mai", "motcua-2026-demo"))
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return Forms.JSON.readTree(
                    new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
