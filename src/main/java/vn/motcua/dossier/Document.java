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
        String filedBy) {}
