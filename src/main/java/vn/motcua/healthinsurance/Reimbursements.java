package vn.motcua.healthinsurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DecisionTexts.Text;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.SettlerDrafting;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.FormRefused;

/** Settles the direct reimbursement of medical costs (Health Insurance Law art. 31.2; Decree 188/2025/ND-CP art. 54-59). */
@Service
class Reimbursements implements SettlerDrafting {

    private static final String HEALTH_INSURANCE = "healthinsurance";

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Caps caps;
    private final CostSheet costSheet;
    private final DecisionTexts texts;
    private final Clock clock;

    Reimbursements(Dossiers dossiers, Sheets sheets, Caps caps, CostSheet costSheet, DecisionTexts texts, Clock clock) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.caps = caps;
        this.costSheet = costSheet;
        this.texts = texts;
        this.clock = clock;
    }

    /** Lays what is reimbursed with its derivation, and drafts the decision; never more than the cap. */
    @Transactional
    void grant(DossierCode code, MedicalCosts costs) {
        if (costs.treatedOn().isAfter(LocalDate.now(clock)))
            throw new FormRefused("treatedOn", "healthinsurance.fault.treatedOn");
        var cap = costs.isCapped() ? caps.of(costs.care(), costs.treatedOn()) : Optional.<Caps.Cap>empty();
        if (costs.isCapped() && cap.isEmpty()) throw new FormRefused("treatedOn", "healthinsurance.fault.lawNotLoaded");
        if (cap.filter(each -> costs.accepted() > each.dong()).isPresent())
            throw new FormRefused(
                    "accepted", "healthinsurance.fault.cap", cap.get().dong());
        lay(code, costSheet.of(costs, cap));
    }

    /** Lays a refusal with its reason and article, and drafts it. */
    @Transactional
    void refuse(DossierCode code, String reason, String articles) {
        lay(
                code,
                new Calculation(
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Refusal(reason, articles)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Override
    public String settler() {
        return HEALTH_INSURANCE;
    }

    @Override
    @Transactional
    public Draft on(DossierCode code, LocalDate day) {
        var pile = sheets.pile(code);
        return Draft.dated(
                pile.get(Decision.class),
                day,
                present -> write(dossiers.get(code), pile.get(Calculation.class), day, Optional.of(present)));
    }

    private void lay(DossierCode code, Calculation calculation) {
        sheets.lay(code, calculation);
        write(dossiers.get(code), calculation, LocalDate.now(clock), sheets.find(code, Decision.class));
    }

    private Decision write(Dossier dossier, Calculation calculation, LocalDate on, Optional<Decision> before) {
        var amount = calculation.amount();
        var kind = calculation.entitled() ? Kind.GRANT : Kind.REFUSAL;
        var template = calculation.entitled() ? "healthinsurance/print/decision" : "healthinsurance/print/refusal";
        var model = Map.of("calculation", calculation);
        var text = new Text(kind, amount == null ? 0 : amount, HEALTH_INSURANCE, template, model);
        return texts.write(dossier, text, on, before);
    }
}
