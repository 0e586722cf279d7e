package vn.motcua.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents of dossiers for programs. */
@RestController
@RequestMapping("/api")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Documents")
class DocumentsApi {

    private final Documents documents;
    private final DocumentContent content;
    private final DossierSight sight;

    DocumentsApi(Documents documents, DocumentContent content, DossierSight sight) {
        this.documents = documents;
        this.content = content;
        this.sight = sight;
    }

    @GetMapping("/dossiers/{code}/documents")
    @Operation(summary = "The documents of a dossier, newest first")
    List<Listed> of(@PathVariable String code) {
        return documents.of(sight.open(code, "api/documents").code()).stream()
                .map(Listed::of)
                .toList();
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "The content of a document")
    ResponseEntity<Resource> content(@PathVariable long id) {
        return content.downloaded(id, "api/documents");
    }

    /** A document as programs see it; the content is at {@code /api/documents/{id}}. */
    record Listed(
            long id,
            DocumentKind kind,
            String title,
            @Nullable String paper,
            String mediaType,
            long size,
            int pages,
            @Nullable String form,
            String sha256,
            Instant filedAt,
            String filedBy) {

        static Listed of(Document document) {
            return new Listed(
                    document.id(),
                    document.kind(),
                    document.title(),
                    document.paperKey(),
                    document.mediaType(),
                    document.size(),
                    document.pages(),
                    document.form(),
                    document.sha256(),
                    document.filedAt(),
                    document.filedBy());
        }
    }
}
