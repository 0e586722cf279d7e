package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static vn.motcua.dossier.Papers.aPdf;
import static vn.motcua.dossier.Papers.anImage;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;

@SpringBootTest(
        classes = DocumentAccessTests.House.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:documents;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "camunda.bpm.enabled=false",
            "motcua.files=target/test-files"
        })
@AutoConfigureMockMvc
class DocumentAccessTests {

    private static final String PASSWORD = "motcua-2026-demo";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Documents documents;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient jdbc;

    private DossierCode code;
    private byte[] pdf;
    private Document receipt;

    @BeforeEach
    void fileAReceipt() {
        hireEverybody();
        code = dossiers.open(new Registration(
                        "one-time",
                        "LEFT_COMPULSORY",
                        Dossier.Channel.COUNTER,
                        "HT",
                        "HT",
                        new Person(
                                "Đặng Thị Mỹ Linh",
                                LocalDate.of(1990, 8, 22),
                                Person.Sex.F,
                                "099190012846",
                                "9910084412",
                                "0900000318",
                                null,
                                "Tổ 4, phường Bến Đá"),
                        null,
                        Payee.cash(),
                        Dossier.ResultMethod.COUNTER))
                .code();
        pdf = aPdf(2);
        receipt = documents.file(code, new Filing(DocumentKind.RECEIPT, "Giấy tiếp nhận"), pdf);
    }

    @Test
    void showsAPdfInASandbox() {
        var shown = page("mai", "/documents/" + receipt.id());

        assertThat(shown).hasStatusOk().hasContentType("application/pdf");
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(shown)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin");
        assertThat(shown.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("allow-scripts", "script-src");
        assertThat(shown.getResponse().getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''Gi%E1%BA%A5y");
    }

    @Test
    void showsAnImageInASandboxToo() {
        var stored = store.put(new ByteArrayInputStream(anImage("png", 9, 9)));
        var scan = new StoredScan(stored.sha256(), "image/png", stored.size(), 1, "so.png");
        var filed = documents.file(code, new Filing(DocumentKind.SCAN, scan.name(), "book"), scan);

        var shown = page("mai", "/documents/" + filed.id());

        assertThat(shown).hasStatusOk().hasContentType("image/png");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy")).startsWith("sandbox;");
    }

    @Test
    void savesADocumentOnRequest() {
        assertThat(page("mai", "/documents/" + receipt.id() + "?save=true")
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void listsTheDocumentsOfADossierForPrograms() {
        var listed = api("mai", "/api/dossiers/" + code + "/documents");

        assertThat(listed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].sha256")
                .isEqualTo(receipt.sha256());
        assertThat(listed).bodyJson().extractingPath("$[0].kind").isEqualTo("RECEIPT");
        assertThat(listed).bodyJson().extractingPath("$[0].pages").isEqualTo(2);
    }

    @Test
    void handsTheContentToPrograms() {
        var answer = api("mai", "/api/documents/" + receipt.id());

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(pdf);
    }

    @Test
    void hidesTheDossiersOfAnotherUnit() {
        assertThat(page("an", "/documents/" + receipt.id())).hasStatus(404);
        assertThat(api("an", "/api/documents/" + receipt.id())).hasStatus(404);
        assertThat(api("an", "/api/dossiers/" + code + "/documents")).hasStatus(404);
    }

    @Test
    void hidesDossiersFromWhoeverOnlyRunsTheHouse() {
        assertThat(api("it", "/api/documents/" + receipt.id())).hasStatus(403);
    }

    @Test
    void opensAUnitsDossiersToTheProvince() {
        assertThat(api("hoa", "/api/documents/" + receipt.id())).hasStatusOk();
    }

    @Test
    void saysWhatDoesNotExist() {
        assertThat(page("mai", "/documents/987654")).hasStatus(404);
        assertThat(api("mai", "/api/documents/987654")).hasStatus(404);
        assertThat(api("mai", "/api/dossiers/G12.099.01-261118-9999/documents"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("G12.099.01-261118-9999");
        assertThat(api("mai", "/api/dossiers/nonsense/documents")).hasStatus(404);
    }

    @Test
    void asksWhoeverIsNotSignedInToSignIn() {
        assertThat(web.get().uri("/documents/" + receipt.id())).hasStatus3xxRedirection();
        assertThat(web.get().uri("/api/documents/" + receipt.id())).hasStatus(401);
    }

    @Test
    void writesDownWhoLooked() {
        page("mai", "/documents/" + receipt.id());

        assertThat(jdbc.sql("select username, purpose from look_log where dossier = ?")
                        .param(code.value())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("mai LOOK_UP");
    }

    private MvcTestResult page(String account, String address) {
        return web.get()
                .uri(address)
                .with(user(accounts.loadUserByUsername(account)))
                .exchange();
    }

    private MvcTestResult api(String account, String address) {
        return web.get()
                .uri(address)
                .header("Accept-Language", "vi")
                .with(httpBasic(account, PASSWORD))
                .exchange();
    }

    private void hireEverybody() {
        if (jdbc.sql("select count(*) from account where username = 'mai'")
                        .query(Integer.class)
                        .single()
                > 0) return;
        hire("mai", Role.RECEPTION_CLERK, "HT");
        hire("an", Role.RECEPTION_CLERK, "BD");
        hire("hoa", Role.BENEFITS_HEAD, "P");
        hire("it", Role.ACCESS_ADMINISTRATOR, "P");
    }

    private void hire(String account, Role role, String unit) {
        accounts.open(account, "Cán bộ " + account, PASSWORD);
        accounts.grant(account, role, unit, LocalDate.of(2020, 1, 1), null);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "vn.motcua",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "vn\\.motcua\\.(?!access|dossier|journal|finance\\.(?:PaidDays|StandingMoney))[a-z]+\\..*",
                                "vn\\.motcua\\..*Tests.*",
                                "vn\\.motcua\\.(MotCua|SampleDesk)"
                            }))
    static class House {}
}
