package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The letter of apology for a result that comes late, with its reason and the new due date (form 04); drafted by
 * reception, signed by the director. {@code document} is the filed letter, {@code sha256} the hash of its PDF.
 */
public record Apology(
        String reason,
        Instant dueAt,
        Instant newDueAt,
        long document,
        String sha256,
        @Nullable String signedBy,
        @Nullable Instant signedAt)
        implements Sheet {

    /** The same letter with its signature, filed as another document. */
    public Apology signed(String signatory, Instant at, Document filed) {
        return new Apology(reason, dueAt, newDueAt, filed.id(), filed.sha256(), signatory, at);
    }

    @JsonIgnore
    public boolean isSigned() {
        return signedBy != null;
    }
}
