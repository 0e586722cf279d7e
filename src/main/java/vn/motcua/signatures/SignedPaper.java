package vn.motcua.signatures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Signatures.Kind;

/**
 * A paper that was signed or sealed, as it may be verified: {@code token} stands in its QR code, {@code shown} is the hash
 * of what was read before signing, {@code sha256} that of the signed file.
 */
record SignedPaper(
        String token,
        @Nullable DossierCode dossier,
        Kind kind,
        @Nullable String number,
        LocalDate on,
        String agency,
        By by,
        String shown,
        String sha256,
        long size) {

    /** Who signed: the account, the name and title printed, the moment, and the fingerprint of the certificate. */
    record By(String account, String name, String title, Instant at, String certificate) {}
}
