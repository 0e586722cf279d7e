package vn.motcua.director;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import vn.motcua.dossier.Wording;

/** Issues signed decisions: files the very text that was signed, stops the legal clock. */
@Service
public class Issuing {

    private final Sheets sheets;
    private final Documents documents;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    Issuing(
            Sheets sheets,
            Documents documents,
            Dossiers dossiers,
            Timeline timeline,
            FileStore files,
            JdbcClient jdbc,
            MessageSource messages,
            Clock clock) {
        this.sheets = sheets;
        this.documents = documents;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.files = files;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** Issues the signed decision, once; true if it grants money. */
    @Transactional
    public boolean issue(DossierCode code) {
        var decision = sheets.get(code, Decision.class);
        if (!decision.isSigned()) throw new IllegalStateException("Not signed: " + code);
        if (isFirst(code, decision)) put(code, decision);
        return decision.kind() == Kind.GRANT && decision.amount() > 0;
    }

    private boolean isFirst(DossierCode code, Decision decision) {
        return jdbc.sql("update signature set issued_at = ? where dossier = ? and sha256 = ? and issued_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), code.value(), decision.sha256())
                        .update()
                == 1;
    }

    private void put(DossierCode code, Decision decision) {
        var title = messages.getMessage(
                "decision." + decision.kind(), new Object[] {decision.number()}, Wording.VIETNAMESE);
        documents.file(code, new Filing(DocumentKind.DECISION, title), text(decision));
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);
        timeline.write(code, Note.of("issueDecision", decision.number()));
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
