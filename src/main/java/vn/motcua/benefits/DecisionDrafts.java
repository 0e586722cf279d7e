package vn.motcua.benefits;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Wording;
import vn.motcua.law.basis.CaseNotClear;

/**
 * Drafts decisions: the text of a grant with its calculation sheet, or of a written refusal with the article (Law
 * 41/2024/QH15 art. 79.3). Its PDF lies in the file store before anybody is asked to sign it.
 */
@Component
class DecisionDrafts implements Drafting {

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Benefits benefits;
    private final DecisionNumbers numbers;
    private final DecisionPaper paper;
    private final FileStore files;
    private final MessageSource messages;
    private final Clock clock;

    DecisionDrafts(
            Dossiers dossiers,
            Sheets sheets,
            Benefits benefits,
            DecisionNumbers numbers,
            DecisionPaper paper,
            FileStore files,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.benefits = benefits;
        this.numbers = numbers;
        this.paper = paper;
        this.files = files;
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
    @Transactional
    public Draft on(DossierCode code, LocalDate day) {
        var pile = sheets.pile(code);
        var present = pile.get(Decision.class);
        if (present.isSigned()) return Draft.good(present);
        var dossier = dossiers.get(code);
        try {
            var calculation = benefits.recalculate(dossier, day, pile);
            if (!agrees(present, calculation)) return Draft.changed(present, amount(calculation));
            if (present.on().equals(day)) return Draft.good(present);
            sheets.lay(code, calculation);
            return Draft.good(write(dossier, calculation, day, Optional.of(present)));
        } catch (CaseNotClear unclear) {
            return Draft.unclear(present, messages.getMessage(unclear, Wording.VIETNAMESE));
        }
    }

    /** A dossier keeps its number when the same is drafted again in the same year. */
    private Decision write(Dossier dossier, Calculation calculation, LocalDate on, Optional<Decision> before) {
        var kind = calculation.entitled() ? Kind.GRANT : Kind.REFUSAL;
        var number = before.filter(
                        decision -> decision.kind() == kind && decision.on().getYear() == on.getYear())
                .map(Decision::number)
                .orElseGet(() -> numbers.next(on, kind));
        var stored = files.put(new ByteArrayInputStream(paper.print(dossier, calculation, number, on)));
        var decision = new Decision(number, kind, on, amount(calculation), stored.sha256(), null, null);
        sheets.lay(dossier.code(), decision);
        return decision;
    }

    private static boolean agrees(Decision decision, Calculation calculation) {
        return calculation.entitled() == (decision.kind() == Kind.GRANT) && decision.amount() == amount(calculation);
    }

    private static long amount(Calculation calculation) {
        return calculation.amount() == null ? 0 : calculation.amount();
    }
}
