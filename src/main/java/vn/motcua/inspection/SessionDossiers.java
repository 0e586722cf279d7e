package vn.motcua.inspection;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierSight;

/** Opens a dossier within a session: it must be in the session's scope and the reader's to see, and the look is journaled. */
@Component
class SessionDossiers {

    private static final String PLACE = "inspections";

    private final DossierSight sight;

    SessionDossiers(DossierSight sight) {
        this.sight = sight;
    }

    Dossier open(InspectionSession session, String code) {
        var dossier = sight.find(code)
                .filter(session.scope()::holds)
                .orElseThrow(() -> Sessions.missing("documents.dossier", code));
        sight.look(dossier, PLACE);
        return dossier;
    }
}
