package vn.motcua.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Calculation;
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
import vn.motcua.dossier.Sheet;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.journey.FormRefused;

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
    private final CertificateRights rights;
    private final DecisionTexts texts;
    private final IssuedTexts issued;
    private final Clock clock;

    Records(
            Dossiers dossiers,
            Procedures procedures,
            Sheets sheets,
            CertificateRights rights,
            DecisionTexts texts,
            IssuedTexts issued,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.sheets = sheets;
        this.rights = rights;
        this.texts = texts;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Lays what shall be issued in the dossier, what the law says of it where it can be calculated, and drafts the text;
     * true if the director signs it.
     *
     * @throws FormRefused if the law doesn't give what the officer wants to issue
     */
    @Transactional
    boolean prepare(DossierCode code, RecordForm form) {
        var dossier = dossiers.get(code);
        var result = procedures.get(dossier.procedure()).result();
        var right = rights.derive(dossier, form);
        var issuedRecord = form.read(result, LocalDate.now(clock), right);
        right.ifPresent(found -> layNew(code, found.calculation()));
        layNew(code, issuedRecord);
        write(sheets.pile(code), dossier, LocalDate.now(clock));
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
        return Draft.dated(pile.get(Decision.class), day, present -> write(pile, dossiers.get(code), day));
    }

    private <S extends Sheet> void layNew(DossierCode code, S sheet) {
        var known = sheets.find(code, sheet.getClass());
        if (known.isEmpty() || !known.get().equals(sheet)) sheets.lay(code, sheet);
    }

    private Decision write(Pile pile, Dossier dossier, LocalDate on) {
        var what = pile.get(IssuedRecord.class);
        var model = new HashMap<String, @Nullable Object>();
        model.put("record", what);
        model.put("calculation", pile.find(Calculation.class).orElse(null));
        var kind = what.isRefusal() ? Kind.REFUSAL : Kind.RECORD;
        var text = new Text(kind, 0, CONTRIBUTIONS, "contributions/print/record", model);
        return texts.write(dossier, text, on, pile.find(Decision.class));
    }
}
