package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CertificateCheckTests {

    private static final String BAO = "Trịnh Văn Bảo";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @TempDir
    Path folder;

    private OwnAuthority trusted;
    private CertificateCheck check;

    @BeforeEach
    void trustOneAuthority() throws IOException, CertificateEncodingException {
        trusted = authority("trusted");
        var issuers = Files.createDirectory(folder.resolve("issuers"));
        Files.write(issuers.resolve("trusted.cer"), trusted.certificate().getEncoded());
        var settings = new SigningSettings(folder, false, issuers, null, "http://localhost");
        check = new CertificateCheck(
                new TrustedIssuers(settings, new StaticListableBeanFactory().getBeanProvider(EmbeddedSigner.class)));
    }

    @Test
    void letsAPersonSignWithHisOwnValidCertificate() {
        assertThat(fault(issued(trusted, BAO), BAO, NOW)).isEmpty();
        assertThat(fault(issued(trusted, "TRỊNH  VĂN BẢO"), BAO, NOW)).isEmpty();
    }

    @Test
    void refusesAnExpiredCertificate() {
        assertThat(fault(issued(trusted, BAO), BAO, NOW.plus(Duration.ofDays(731))))
                .contains("certificate.expired");
    }

    @Test
    void refusesACertificateThatIsNotValidYet() {
        assertThat(fault(issued(trusted, BAO), BAO, NOW.minus(Duration.ofDays(366))))
                .contains("certificate.early");
    }

    @Test
    void refusesARevokedCertificate() {
        var revoked = new Certificate("bao", issued(trusted, BAO), NOW, NOW, "mất thiết bị");

        assertThat(check.fault(revoked, BAO, NOW).orElseThrow())
                .returns("certificate.revoked", CertificateRefused::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("20/11/2026", "mất thiết bị"));
    }

    @Test
    void refusesTheCertificateOfSomebodyElse() {
        assertThat(fault(issued(trusted, "Lâm Quang Vinh"), BAO, NOW)).contains("certificate.owner");
    }

    @Test
    void refusesACertificateOfAnIssuerNobodyTrusts() {
        assertThat(fault(issued(authority("foreign"), BAO), BAO, NOW)).contains("certificate.issuer");
    }

    @Test
    void refusesACertificateThatIsNotMadeForSigning() {
        assertThat(fault(trusted.certificate(), BAO, NOW)).contains("certificate.usage");
    }

    private Optional<String> fault(X509Certificate content, String name, Instant at) {
        return check.fault(new Certificate("bao", content, NOW, null, null), name, at)
                .map(CertificateRefused::messageKey);
    }

    private static X509Certificate issued(OwnAuthority authority, String name) {
        return authority.issue(name, "Bảo hiểm xã hội tỉnh Lam Giang").certificate();
    }

    private OwnAuthority authority(String name) {
        return new OwnAuthority(new KeyFolder(folder.resolve(name)), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
