package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the agency decides: a grant with its amount in dong, a written refusal, another result or a notice; drafted by
 * the department that settles, signed by the director. {@code sha256} is the hash of the PDF that is put before him, and of the
 * signed one as soon as he has signed; {@code substitute} is the account of whoever is to sign in his stead.
 */
public record Decision(
        String number,
        Kind kind,
        LocalDate on,
        long amount,
        String sha256,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable String substitute)
        implements Sheet {

    /** A decision that the director himself signs. */
    public Decision(
            String number,
            Kind kind,
            LocalDate on,
            long amount,
            String sha256,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {
        this(number, kind, on, amount, sha256, signedBy, signedAt, null);
    }

    /** The same decision with its signature; {@code file} is the hash of the signed PDF. */
    public Decision signed(String signatory, Instant at, String file) {
        return new Decision(number, kind, on, amount, file, signatory, at, substitute);
    }

    @Override
    public @Nullable Long worth() {
        return kind == Kind.GRANT ? Long.valueOf(amount) : null;
    }

    /** Whether it is dated a day and drawn up for whoever acts now to sign. */
    public boolean isFor(LocalDate day) {
        return on.equals(day) && Objects.equals(substitute, Signer.account());
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
