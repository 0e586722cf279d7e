package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Sheets;
import vn.motcua.tasklist.Comparison.Column;
import vn.motcua.tasklist.Parts.Fact;

/** Lays a dossier beside what the same person asked for before: procedure, person, account, amounts, decisions, payment. */
@Component
class EarlierDossiers {

    static final int MOST = 3;

    private final Sight sight;
    private final Sheets sheets;
    private final DossierFacts facts;
    private final SheetDrawing drawing;
    private final Speech speech;

    EarlierDossiers(Sight sight, Sheets sheets, DossierFacts facts, SheetDrawing drawing, Speech speech) {
        this.sight = sight;
        this.sheets = sheets;
        this.facts = facts;
        this.drawing = drawing;
        this.speech = speech;
    }

    /** How many there are that the reader may see. */
    int count(Dossier dossier) {
        return sight.others(dossier).size();
    }

    /** The latest of them beside the one in hand; each look is written down. */
    Comparison beside(Dossier dossier, String place) {
        var others = sight.others(dossier).stream().limit(MOST).toList();
        others.forEach(other -> sight.lookAt(other, place));
        return Comparison.of(Stream.concat(Stream.of(dossier), others.stream())
                .map(this::column)
                .toList());
    }

    private Column column(Dossier dossier) {
        var said = new ArrayList<Fact>();
        said.add(fact("procedure", speech.procedure(dossier.procedure())));
        said.addAll(facts.facts(dossier));
        said.addAll(figures(dossier));
        return new Column(dossier.code(), dossier.state(), dossier.submittedAt(), said);
    }

    private List<Fact> figures(Dossier dossier) {
        var figures = new ArrayList<Fact>();
        var code = dossier.code();
        sheets.find(code, ContributionExtract.class)
                .ifPresent(extract -> figures.add(fact("months", speech.say("tasklist.months", extract.months()))));
        sheets.find(code, Calculation.class).ifPresent(calculation -> figures.addAll(drawing.money(calculation)));
        sheets.find(code, Decision.class).ifPresent(decision -> figures.add(fact("decision", said(decision))));
        var payment = facts.payment(dossier);
        if (payment != null) figures.add(fact("payment", speech.money(payment.amount()) + ", " + payment.word()));
        return figures;
    }

    private String said(Decision decision) {
        return speech.say("tasklist.earlier.decision." + decision.kind(), decision.number(), speech.day(decision.on()));
    }

    private Fact fact(String label, String value) {
        return new Fact(speech.say("tasklist.earlier." + label), value);
    }
}
