package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document of a dossier; its content lies in the file store under {@code sha256}. */
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
        Instant filedAt,
        String filedBy) {}
