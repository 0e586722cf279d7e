package vn.motcua.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Files the very text of a decision among the documents of its dossier. */
@Component
public class IssuedTexts {

    private final Documents documents;
    private final FileStore files;

    IssuedTexts(Documents documents, FileStore files) {
        this.documents = documents;
        this.files = files;
    }

    /** Files the PDF that the decision's hash names, under a title. */
    public void file(DossierCode code, Decision decision, String title) {
        try (var content = files.open(decision.sha256())) {
            documents.file(code, new Filing(DocumentKind.DECISION, title), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
