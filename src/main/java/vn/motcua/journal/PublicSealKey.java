package vn.motcua.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of a key seals are signed with: whoever has it can check them. */
record PublicSealKey(String name, String text) {

    static final String ALGORITHM = "Ed25519";

    private static final int NAME = 16;

    /** The key of a PEM text, named by the first digits of its SHA-256. */
    static PublicSealKey of(String pem) {
        var bytes = Pem.read(pem, Pem.PUBLIC);
        var name = HexFormat.of().formatHex(Fingerprints.digest(bytes)).substring(0, NAME);
        return new PublicSealKey(name, Pem.write(Pem.PUBLIC, bytes));
    }

    /** Whether this key signed the fingerprint. */
    boolean hasSigned(String hash, String signature) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Pem.read(text, Pem.PUBLIC)));
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(hash.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unfit) {
            return false;
        }
    }
}
