package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Holder;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class JournaledUploadsTests {

    private static final String FINGERPRINT = "0".repeat(64);
    private static final byte[] INFECTED = TestFileScanner.VIRUS.getBytes(US_ASCII);

    @Autowired
    Agency agency;

    @Autowired
    UploadLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    WebApplicationContext house;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void staysWrittenThoughTheUploadIsUndone() {
        agency.does(
                "mai",
                () -> transactions.executeWithoutResult(upload -> {
                    log.refused(ScanRefused.Reason.INFECTED, FINGERPRINT, "Eicar-Test-Signature");
                    upload.setRollbackOnly();
                }));

        assertThat(jdbc.sql(
                                """
                                select details from journal_entry
                                where chain = 'account:mai' and kind = 'REFUSAL' and act = 'UPLOAD_INFECTED'""")
                        .query(String.class)
                        .list())
                .contains(FINGERPRINT + " Eicar-Test-Signature");
    }

    @Test
    void tellsTheAdministratorAloneThatNothingIsScanned() {
        assertThat(tasks(Role.ACCESS_ADMINISTRATOR)).bodyText().contains("chưa được quét vi-rút");
        assertThat(tasks(Role.RECEPTION_CLERK)).bodyText().doesNotContain("vi-rút");
    }

    @Test
    void refusesInfectedListsAtTheCounterAndByProgram() {
        var list = new MockMultipartFile("listFile", "t11.csv", "text/csv", INFECTED);

        assertThat(doors().post()
                        .uri("/counter/list")
                        .multipart()
                        .file(list)
                        .param("procedure", "employer-list")
                        .with(user(agency.officer("mai")))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tệp &quot;t11.csv&quot; có mã độc (Test-Signature)");
        assertThat(doors().post()
                        .uri("/api/lists")
                        .multipart()
                        .file("file", INFECTED)
                        .with(httpBasic("mai", Agency.PASSWORD)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Test-Signature");
    }

    @Test
    void refusesInfectedRegisterFilesOnThePageAndByProgram() {
        assertThat(doors().post()
                        .uri("/register/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "t11.csv", "text/csv", INFECTED))
                        .with(user(agency.officer("tran")))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tệp &quot;t11.csv&quot; có mã độc (Test-Signature)");
        assertThat(doors().post()
                        .uri("/api/contributors/imports?name=t11.csv")
                        .contentType("text/csv")
                        .content(INFECTED)
                        .with(httpBasic("tran", Agency.PASSWORD)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Test-Signature");
    }

    private MockMvcTester doors() {
        return MockMvcTester.from(
                house, builder -> builder.apply(springSecurity()).build());
    }

    private MvcTestResult tasks(Role role) {
        return doors().get()
                .uri("/tasks")
                .with(user(Holder.of(role, Agency.PROVINCE)))
                .exchange();
    }
}
