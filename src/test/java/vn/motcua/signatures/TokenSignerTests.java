package vn.motcua.signatures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyStore;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs with a real PKCS#11 token: SoftHSM's, where it is installed; docs/ports/signer.md says which other. */
class TokenSignerTests {

    private static final byte[] CONTENT = "Quyết định 12/QĐ-BHXH".getBytes(UTF_8);

    @TempDir
    Path folder;

    private TokenSigner.Settings settings;
    private OwnAuthority authority;

    @BeforeEach
    void openTheToken() {
        settings = SoftToken.settings();
        authority = new OwnAuthority(new KeyFolder(folder), Clock.systemUTC());
    }

    @Test
    void signsWithTheKeyOfTheCertificate() throws Exception {
        var certificate = onTheToken("Trịnh Văn Bảo");
        onTheToken("Vũ Thị Hồng Nhung");

        var signed = new TokenSigner(settings).sign(certificate, CONTENT);

        var check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(certificate);
        check.update(CONTENT);
        assertThat(check.verify(signed)).isTrue();
    }

    @Test
    void signsWithNoKeyThatIsNotThere() {
        var elsewhere = authority.issue("Trịnh Văn Bảo", "BHXH tỉnh Lam Giang").certificate();

        assertThatThrownBy(() -> new TokenSigner(settings).sign(elsewhere, CONTENT))
                .isInstanceOf(Signer.KeyUnavailable.class);
    }

    @Test
    void signsNothingWithAWrongPin() {
        var certificate = onTheToken("Trịnh Văn Bảo");
        var wrong = new TokenSigner.Settings(settings.library(), settings.slot(), "0000");

        assertThatThrownBy(() -> new TokenSigner(wrong).sign(certificate, CONTENT))
                .isInstanceOf(Signer.KeyUnavailable.class);
    }

    private X509Certificate onTheToken(String name) {
        try {
            var entry = authority.issue(name, "BHXH tỉnh Lam Giang");
            var driver = Security.getProvider("SunPKCS11")
                    .configure("--name = keeper" + UUID.randomUUID() + "\nlibrary = " + settings.library() + "\nslot = "
                            + settings.slot() + "\nattributes(*, CKO_PRIVATE_KEY, *) = {\nCKA_SIGN = true\n}\n");
            var store = KeyStore.getInstance("PKCS11", driver);
            store.load(null, settings.pin().toCharArray());
            store.setKeyEntry(UUID.randomUUID().toString(), entry.key(), null, new Certificate[] {entry.certificate()});
            ((AuthProvider) driver).logout();
            return entry.certificate();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
