package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the agency decides: a grant with its amount in dong or a written refusal; drafted by benefits, signed by the
 * director. {@code sha256} is the hash of the PDF that was put before him.
 */
public record Decision(
        String number,
        Kind kind,
        LocalDate on,
        long amount,
        String sha256,
        @Nullable String signedBy,
        @Nullable Instant signedAt)
        implements Sheet {

    /** The same decision with its signature. */
    public Decision signed(String signatory, Instant at) {
        return new Decision(number, kind, on, amount, sha256, signatory, at);
    }

    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isSigned() {
        return signedBy != null;
    }

    /** Grant or refusal. */
    public enum Kind {
        GRANT,
        REFUSAL
    }
}
