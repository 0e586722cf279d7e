package vn.motcua.signatures;

import java.security.cert.X509Certificate;

/**
 * The port to the signing keys: a folder by default, a token or a remote service in their place. The contract is in
 * {@code docs/ports/signer.md}.
 */
public interface Signer {

    /**
     * Signs a content with the key of a certificate: SHA-256 and the key's own algorithm (RSA by PKCS #1, elliptic curves
     * as a DER sequence).
     *
     * @throws KeyUnavailable if the key isn't here or doesn't answer
     */
    byte[] sign(X509Certificate certificate, byte[] content);

    /** The key of a certificate isn't here, or doesn't answer. */
    class KeyUnavailable extends RuntimeException {

        public KeyUnavailable(String message, Throwable cause) {
            super(message, cause);
        }

        public KeyUnavailable(String message) {
            super(message);
        }
    }
}
