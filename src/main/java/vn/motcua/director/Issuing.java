package vn.motcua.director;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.IssuedTexts;
import vn.motcua.dossier.Sheets;

/** Issues signed decisions: files the very text that was signed, stops the legal clock. */
@Service
public class Issuing {

    private final Sheets sheets;
    private final IssuedTexts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Issuing(Sheets sheets, IssuedTexts texts, JdbcClient jdbc, Clock clock) {
        this.sheets = sheets;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Issues the signed decision, once; true if it grants money. */
    @Transactional
    public boolean issue(DossierCode code) {
        var decision = sheets.get(code, Decision.class);
        if (!decision.isSigned()) throw new IllegalStateException("Not signed: " + code);
        if (isFirst(code, decision)) texts.issue(code, decision, "decision." + decision.kind(), "issueDecision");
        return decision.kind() == Kind.GRANT && decision.amount() > 0;
    }

    private boolean isFirst(DossierCode code, Decision decision) {
        return jdbc.sql("update signature set issued_at = ? where dossier = ? and sha256 = ? and issued_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), code.value(), decision.sha256())
                        .update()
                == 1;
    }
}
