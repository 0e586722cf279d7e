package vn.motcua.director;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;

/** Issues signed decisions: files the very text that was signed, stops the legal clock. */
@Service
public class Issuing {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Sheets sheets;
    private final Documents documents;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final FileStore files;
    private final MessageSource messages;

    Issuing(
            Sheets sheets,
            Documents documents,
            Dossiers dossiers,
            Timeline timeline,
            FileStore files,
            MessageSource messages) {
        this.sheets = sheets;
        this.documents = documents;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.files = files;
        this.messages = messages;
    }

    /** Issues the signed decision; true if it grants money. */
    @Transactional
    public boolean issue(DossierCode code) {
        var decision = sheets.get(code, Decision.class);
        if (!decision.isSigned()) throw new IllegalStateException("Not signed: " + code);
        var title = messages.getMessage("decision." + decision.kind(), new Object[] {decision.number()}, VIETNAMESE);
        documents.file(code, new Filing(DocumentKind.DECISION, title), text(decision));
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);
        timeline.write(code, Note.of("issueDecision", decision.number()));
        return decision.kind() == Kind.GRANT && decision.amount() > 0;
    }

    /** The very text that was signed. */
    private byte[] text(Decision decision) {
        try (var content = files.open(decision.sha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
