package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out a document's content so that a browser only ever shows it: its own type, no guessing, no script, no foreign frame. */
@Component
class DocumentContent {

    private static final String POLICY =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Documents documents;
    private final DossierSight sight;

    DocumentContent(Documents documents, DossierSight sight) {
        this.documents = documents;
        this.sight = sight;
    }

    ResponseEntity<Resource> shown(long id, String place) {
        return send(seen(id, place), ContentDisposition.inline());
    }

    ResponseEntity<Resource> downloaded(long id, String place) {
        return send(seen(id, place), ContentDisposition.attachment());
    }

    private Document seen(long id, String place) {
        var document = documents.find(id);
        var dossier = document.flatMap(found -> sight.find(found.dossier().value()));
        if (document.isEmpty() || dossier.isEmpty()) throw DossierSight.missing("documents.unknown", Long.toString(id));
        sight.look(dossier.get(), place);
        return document.get();
    }

    private ResponseEntity<Resource> send(Document document, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name(document), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new InputStreamResource(documents.open(document)));
    }

    private static String name(Document document) {
        var type = document.mediaType();
        var ending = type.equals(WORKBOOK) ? ".xlsx" : "." + type.substring(type.indexOf('/') + 1);
        return document.title().endsWith(ending) ? document.title() : document.title() + ending;
    }
}
