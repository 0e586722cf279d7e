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
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
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
        check = check(issuers, null);
    }

    private CertificateCheck check(Path issuers, @Nullable Path revocations) {
        var settings = new SigningSettings(folder, false, issuers, revocations, null, "http://localhost");
        var trust = new TrustedIssuers(settings, new StaticListableBeanFactory().getBeanProvider(EmbeddedSigner.class));
        return new CertificateCheck(trust, new RevocationLists(settings, trust));
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

    @Test
    void refusesWhatTheListOfItsIssuerNames() throws Exception {
        var lists = Files.createDirectory(folder.resolve("lists"));
        check = check(folder.resolve("issuers"), lists);
        var revoked = issued(trusted, BAO);
        var good = issued(trusted, BAO);

        Files.write(lists.resolve("trusted.crl"), list("trusted", NOW.plus(Duration.ofDays(1)), revoked));

        assertThat(fault(revoked, BAO, NOW)).contains("certificate.revokedByIssuer");
        assertThat(fault(good, BAO, NOW)).isEmpty();
    }

    @Test
    void refusesEverythingWhileTheListIsMissingOutdatedOrForged() throws Exception {
        var lists = Files.createDirectory(folder.resolve("lists"));
        check = check(folder.resolve("issuers"), lists);
        var certificate = issued(trusted, BAO);

        assertThat(fault(certificate, BAO, NOW)).contains("certificate.unlisted");
        authority("foreign").certificate();
        Files.write(lists.resolve("forged.crl"), list("foreign", NOW.plus(Duration.ofDays(1))));
        Files.writeString(lists.resolve("notes.txt"), "no list at all");
        assertThat(fault(certificate, BAO, NOW)).contains("certificate.unlisted");
        Files.write(lists.resolve("trusted.crl"), list("trusted", NOW.minusSeconds(1)));
        assertThat(fault(certificate, BAO, NOW)).contains("certificate.unlisted");
        Files.write(lists.resolve("newer.crl"), list("trusted", NOW.plusSeconds(1)));
        assertThat(fault(certificate, BAO, NOW)).isEmpty();
    }

    /** A list of an authority that names certificates and is good until a moment; later ones are newer. */
    private byte[] list(String authority, Instant until, X509Certificate... revoked) throws Exception {
        var keys = new KeyFolder(folder.resolve(authority)).find("authority").orElseThrow();
        var draft = new JcaX509v2CRLBuilder(keys.certificate(), Date.from(until.minus(Duration.ofDays(2))));
        draft.setNextUpdate(Date.from(until));
        for (var each : revoked) draft.addCRLEntry(each.getSerialNumber(), Date.from(NOW), CRLReason.keyCompromise);
        return draft.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.key()))
                .getEncoded();
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
