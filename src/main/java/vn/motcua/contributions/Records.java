package vn.motcua.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DecisionTexts.Text;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IssuedRecord;
import vn.motcua.dossier.IssuedTexts;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.SettlerDrafting;
import vn.motcua.dossier.Sheets;

/**
 * Prepares and issues books, cards, corrected data, certificates and confirmations (Law 41/2024/QH15 art. 27-29; Decree
 * 188/2025/ND-CP art. 11 and 18.2; Decree 158/2025/ND-CP art. 34-37).
 */
@Service
class Records implements SettlerDrafting {

    private static final String CONTRIBUTIONS = "contributions";

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Sheets sheets;
    private final DecisionTexts texts;
    private final IssuedTexts issued;
    private final Clock clock;

    Records(
            Dossiers dossiers,
            Procedures procedures,
            Sheets sheets,
            DecisionTexts texts,
            IssuedTexts issued,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.sheets = sheets;
        this.texts = texts;
        this.issued = issued;
        this.clock = clock;
    }

    /** Lays what shall be issued in the dossier and drafts its text; true if the director signs it. */
    @Transactional
    boolean prepare(DossierCode code, RecordForm form) {
        var dossier = dossiers.get(code);
        var result = procedures.get(dossier.procedure()).result();
        var known = sheets.find(code, IssuedRecord.class);
        var issuedRecord = form.read(result, LocalDate.now(clock));
        if (known.isEmpty() || !known.get().equals(issuedRecord)) sheets.lay(code, issuedRecord);
        write(dossier, issuedRecord, LocalDate.now(clock), sheets.find(code, Decision.class));
        return issuedRecord.isRefusal() || RecordForm.isSigned(result);
    }

    /** Issues what the head endorsed and no director signs: its text is filed and the legal clock stops, once. */
    @Transactional
    void grant(DossierCode code) {
        if (dossiers.get(code).state().hasResult()) return;
        issued.issue(code, sheets.get(code, Decision.class), "contributions.record", "grantRecord");
    }

    @Override
    public String settler() {
        return CONTRIBUTIONS;
    }

    @Override
    @Transactional
    public Draft on(DossierCode code, LocalDate day) {
        var pile = sheets.pile(code);
        return Draft.dated(
                pile.get(Decision.class),
                day,
                present -> write(dossiers.get(code), pile.get(IssuedRecord.class), day, Optional.of(present)));
    }

    private Decision write(Dossier dossier, IssuedRecord what, LocalDate on, Optional<Decision> before) {
        var kind = what.isRefusal() ? Kind.REFUSAL : Kind.RECORD;
        var model = Map.of("record", what);
        return texts.write(dossier, new Text(kind, 0, CONTRIBUTIONS, "contributions/print/record", model), on, before);
    }
}
