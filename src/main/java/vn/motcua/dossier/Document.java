package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a dossier; its content lies in the file store under {@code sha256}. What the house printed names its
 * {@code form}: number, circular and edition.
 */
public record Document(
        long id,
        DossierCode dossier,
        DocumentKind kind,
        String title,
        @Nullable String paperKey,
        String sha256,
        String mediaType,
        long size,
        int pages,
        @Nullable String form,
        Instant filedAt,
        String filedBy) {

    /** How a file of its content is called at the end; empty where none is usual. */
    public String ending() {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> "";
        };
    }
}
