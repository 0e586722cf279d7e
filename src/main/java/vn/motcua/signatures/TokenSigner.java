package vn.motcua.signatures;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Signs with a PKCS#11 token at the server, such as a hardware security module that holds the signers' keys. */
class TokenSigner implements Signer {

    private final Settings settings;

    TokenSigner(Settings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] sign(X509Certificate certificate, byte[] content) {
        var pin = new PasswordProtection(settings.pin().toCharArray());
        try (var token = new Pkcs11SignatureToken(settings.library(), pin, settings.slot())) {
            var key = token.getKeys().stream()
                    .filter(each -> each.getCertificate().getCertificate().equals(certificate))
                    .findFirst()
                    .orElseThrow(() -> new KeyUnavailable("No key of " + Certificate.fingerprint(certificate)));
            return token.sign(new ToBeSigned(content), DigestAlgorithm.SHA256, key)
                    .getValue();
        } catch (DSSException e) {
            throw new KeyUnavailable("The token doesn't answer", e);
        }
    }

    /** The token's driver, its slot and the PIN that opens it. */
    @ConfigurationProperties("motcua.signing.token")
    record Settings(String library, int slot, String pin) {}
}
