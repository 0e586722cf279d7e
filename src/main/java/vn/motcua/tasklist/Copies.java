package vn.motcua.tasklist;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Documents;

/** Hands out copies of documents to whoever may see their dossier. */
@Component
class Copies {

    private final Documents documents;
    private final Sight sight;

    Copies(Documents documents, Sight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    ResponseEntity<InputStreamResource> of(long id, String place) {
        var document = documents.find(id).orElseThrow(() -> Sight.missing("document.missing"));
        sight.dossier(document.dossier().value(), place);
        var shown = ContentDisposition.inline()
                .filename(document.title() + ending(document.mediaType()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(new InputStreamResource(documents.open(document)));
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> "";
        };
    }
}
