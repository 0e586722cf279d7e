package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the agency decides: a grant with its amount in dong, a written refusal, another result or a notice; drafted by
 * the department that settles, signed by the director. {@code sha256} is the hash of the PDF that is put before him, and of the
 * signed one as soon as he has signed.
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

    /** The same decision with its signature; {@code file} is the hash of the signed PDF. */
    public Decision signed(String signatory, Instant at, String file) {
        return new Decision(number, kind, on, amount, file, signatory, at);
    }

    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isSigned() {
        return signedBy != null;
    }

    /** Grant, refusal, a book, card or confirmation, or a notice the agency gives by itself. */
    public enum Kind {
        GRANT,
        REFUSAL,
        RECORD,
        NOTICE
    }
}
