package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DecisionTexts.Printed;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.SettlerDrafting;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.Wording;
import vn.motcua.law.basis.CaseNotClear;

/**
 * Drafts decisions: the text of a grant with its calculation sheet, or of a written refusal with the article (Law
 * 41/2024/QH15 art. 79.3). Its PDF lies in the file store before anybody is asked to sign it.
 */
@Component
class DecisionDrafts implements SettlerDrafting {

    private static final String BENEFITS = "benefits";

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Benefits benefits;
    private final Suspensions suspensions;
    private final EmployerLists lists;
    private final DecisionPaper paper;
    private final DecisionTexts texts;
    private final MessageSource messages;
    private final Clock clock;

    DecisionDrafts(
            Dossiers dossiers,
            Sheets sheets,
            Benefits benefits,
            Suspensions suspensions,
            EmployerLists lists,
            DecisionPaper paper,
            DecisionTexts texts,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.benefits = benefits;
        this.suspensions = suspensions;
        this.lists = lists;
        this.paper = paper;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Drafts the decision that the calculation in the dossier leads to, dated today. */
    @Transactional
    Decision draft(DossierCode code) {
        var pile = sheets.pile(code);
        return write(dossiers.get(code), pile.get(Calculation.class), LocalDate.now(clock), pile.find(Decision.class));
    }

    @Override
    public String settler() {
        return BENEFITS;
    }

    @Override
    @Transactional
    public Draft on(DossierCode code, LocalDate day) {
        return on(code, day, benefits::recalculate);
    }

    @Override
    @Transactional
    public Draft toSign(DossierCode code, LocalDate day) {
        return on(code, day, benefits::recalculateToSign);
    }

    private Draft on(DossierCode code, LocalDate day, Recalculation anew) {
        var pile = sheets.pile(code);
        var present = pile.get(Decision.class);
        if (present.isSigned()) return Draft.good(present);
        var dossier = dossiers.get(code);
        if (dossier.isList()) return lists.on(dossier, day, present);
        if (suspensions.isOne(dossier)) return Draft.good(suspensions.redraft(dossier, present, day));
        try {
            var calculation = anew.of(dossier, day, pile);
            if (!agrees(present, calculation) || !isSame(pile.get(Calculation.class), calculation))
                return Draft.changed(present, calculation.dueOn(day));
            if (present.isFor(day)) return Draft.good(present);
            sheets.lay(code, calculation);
            return Draft.good(write(dossier, calculation, day, Optional.of(present)));
        } catch (CaseNotClear unclear) {
            return Draft.unclear(present, messages.getMessage(unclear, Wording.VIETNAMESE));
        }
    }

    private Decision write(Dossier dossier, Calculation calculation, LocalDate on, Optional<Decision> before) {
        var kind = calculation.entitled() ? Kind.GRANT : Kind.REFUSAL;
        var text = new Printed(kind, calculation.dueOn(on), number -> paper.print(dossier, calculation, number, on));
        return texts.write(dossier, text, on, before);
    }

    /** Whether a text was drawn up from these figures. */
    private static boolean agrees(Decision decision, Calculation calculation) {
        return calculation.entitled() == (decision.kind() == Kind.GRANT)
                && decision.amount() == calculation.dueOn(decision.on());
    }

    private static boolean isSame(Calculation before, Calculation now) {
        return Objects.equals(before.monthly(), now.monthly())
                && Objects.equals(before.from(), now.from())
                && Objects.equals(before.until(), now.until())
                && Objects.equals(before.perRelative(), now.perRelative());
    }

    /** How a decision is calculated once more. */
    @FunctionalInterface
    private interface Recalculation {
        Calculation of(Dossier dossier, LocalDate day, Pile pile) throws CaseNotClear;
    }
}
