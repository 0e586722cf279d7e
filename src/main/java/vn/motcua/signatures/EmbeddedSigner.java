package vn.motcua.signatures;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;

/** The signer that comes with the house: a PKCS#12 file for each certificate of the agency's own authority. */
class EmbeddedSigner implements Signer {

    private final KeyFolder keys;
    private final OwnAuthority authority;

    EmbeddedSigner(KeyFolder keys, OwnAuthority authority) {
        this.keys = keys;
        this.authority = authority;
    }

    /** Makes a key for a name at an agency and answers its certificate. */
    X509Certificate enrol(String name, String agency) {
        var entry = authority.issue(name, agency);
        keys.keep(Certificate.fingerprint(entry.certificate()), entry);
        return entry.certificate();
    }

    /** The certificate of the authority that issues them. */
    X509Certificate issuer() {
        return authority.certificate();
    }

    @Override
    public byte[] sign(X509Certificate certificate, byte[] content) {
        var fingerprint = Certificate.fingerprint(certificate);
        var entry = keys.find(fingerprint).orElseThrow(() -> new KeyUnavailable("No key of " + fingerprint));
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(entry.key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable("Unusable key of " + fingerprint, e);
        }
    }
}
