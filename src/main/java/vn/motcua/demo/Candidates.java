package vn.motcua.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.Namesakes;
import vn.motcua.benefits.NamesakesForm;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guard.Point;
import vn.motcua.dossier.Sheets;

/** What the demo's officers decide about those who only have a person's name. */
@Component
@Profile("demo")
class Candidates {

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Namesakes namesakes;

    Candidates(Dossiers dossiers, Sheets sheets, Namesakes namesakes) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.namesakes = namesakes;
    }

    /** All of them are somebody else. */
    void tellApart(DossierCode code, String reason) {
        var open = Guard.of(sheets.pile(code)).openNamesakes();
        List<String> about = open.stream().map(Point::about).toList();
        if (!about.isEmpty()) namesakes.tellApart(dossiers.get(code), new NamesakesForm(about, reason));
    }
}
