package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class CertificatePagesTests {

    private static final String KEEPER = "tri.chungthu";

    @TempDir
    Path folder;

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    EmbeddedSigner own;

    @Autowired
    CertificateBook book;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        forget();
        if (accounts.holder(KEEPER).isEmpty()) {
            accounts.open(KEEPER, "Đinh Công Trí", Agency.PASSWORD);
            accounts.grant(KEEPER, Role.ACCESS_ADMINISTRATOR, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
        }
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from signed_paper").update();
        jdbc.sql("delete from certificate").update();
    }

    @Test
    void registersAndRevokesACertificateAndWritesItInTheBook() throws Exception {
        var certificate = own.enrol("Trịnh Văn Bảo", "Bảo hiểm xã hội tỉnh Lam Giang");

        assertThat(says(register("bao", certificate.getEncoded()))).isEqualTo("certificate.registered");
        assertThat(says(revoke(Certificate.fingerprint(certificate), "mất thiết bị")))
                .isEqualTo("certificate.revoked.done");

        assertThat(book.of("bao")).singleElement().satisfies(each -> {
            assertThat(each.isRevoked()).isTrue();
            assertThat(each.revokedBecause()).isEqualTo("mất thiết bị");
        });
        assertThat(jdbc.sql("select event from account_event where username = 'bao' order by id")
                        .query(String.class)
                        .list())
                .endsWith("CERTIFICATE_REGISTERED", "CERTIFICATE_REVOKED");
        assertThat(page()).hasStatusOk().bodyText().contains("mất thiết bị", "Không ký được");
    }

    @Test
    void registersNobodysCertificateForAnother() throws Exception {
        var certificate = own.enrol("Lâm Quang Vinh", "Bảo hiểm xã hội tỉnh Lam Giang");

        assertThat(says(register("bao", certificate.getEncoded()))).isEqualTo("certificate.owner");

        assertThat(book.all()).isEmpty();
    }

    @Test
    void registersNoCertificateTwice() throws Exception {
        var certificate = own.enrol("Trịnh Văn Bảo", "Bảo hiểm xã hội tỉnh Lam Giang");
        register("bao", certificate.getEncoded());

        assertThat(says(register("bao", certificate.getEncoded()))).isEqualTo("certificate.twice");
    }

    @Test
    void registersNoCertificateOfAForeignIssuerAndNoOtherFile() throws Exception {
        assertThat(says(register("bao", foreign().getEncoded()))).isEqualTo("certificate.issuer");
        assertThat(says(register("bao", new byte[] {1, 2, 3}))).isEqualTo("certificate.unreadable");

        assertThat(book.all()).isEmpty();
    }

    @Test
    void revokesNothingWithoutAReason() throws Exception {
        var certificate = own.enrol("Trịnh Văn Bảo", "Bảo hiểm xã hội tỉnh Lam Giang");
        register("bao", certificate.getEncoded());

        assertThat(says(revoke(Certificate.fingerprint(certificate), " "))).isEqualTo("certificate.reason");

        assertThat(book.of("bao").get(0).isRevoked()).isFalse();
    }

    @Test
    void showsTheRegisterToWhoeverKeepsAccountsAlone() {
        assertThat(house.get()
                        .uri("/certificates")
                        .with(user(agency.officer("bao")))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private X509Certificate foreign() {
        return new OwnAuthority(new KeyFolder(folder), clock)
                .issue("Trịnh Văn Bảo", "Nơi khác")
                .certificate();
    }

    private MvcTestResult register(String holder, byte[] content) {
        return house.post()
                .uri("/certificates")
                .multipart()
                .file(new MockMultipartFile("file", "chung-thu.cer", null, content))
                .param("holder", holder)
                .with(user(agency.officer(KEEPER)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult revoke(String fingerprint, String reason) {
        return house.post()
                .uri("/certificates/" + fingerprint + "/revocation")
                .param("reason", reason)
                .with(user(agency.officer(KEEPER)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page() {
        return house.get()
                .uri("/certificates")
                .with(user(agency.officer(KEEPER)))
                .exchange();
    }

    private static Object says(MvcTestResult result) {
        return Objects.requireNonNull(result.getMvcResult().getFlashMap().get("notice"));
    }
}
