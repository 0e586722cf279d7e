package vn.motcua.director;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IssuedTexts;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Wording;

/** Issues signed decisions: files the very text that was signed, stops the legal clock. */
@Service
public class Issuing {

    private final Sheets sheets;
    private final IssuedTexts texts;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    Issuing(
            Sheets sheets,
            IssuedTexts texts,
            Dossiers dossiers,
            Timeline timeline,
            JdbcClient jdbc,
            MessageSource messages,
            Clock clock) {
        this.sheets = sheets;
        this.texts = texts;
        this.dossiers = dossiers;
        this.timeline = timeline;
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
        texts.file(code, decision, title);
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);
        timeline.write(code, Note.of("issueDecision", decision.number()));
    }
}
