package vn.motcua.dossier;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.access.Officer;

/** Opens a dossier's documents to whoever works on dossiers of its units, and writes down who looked. */
@Component
class DossierSight {

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final LookLog log;

    DossierSight(Dossiers dossiers, Timeline timeline, LookLog log) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.log = log;
    }

    /** @throws ErrorResponseException 404 if there is no such dossier, 403 if the person may not see it */
    void require(DossierCode code, String place) {
        var officer = Acting.person();
        var dossier = dossiers.find(code).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "documents.dossier", code));
        if (!maySee(officer, dossier)) throw refused(HttpStatus.FORBIDDEN, "documents.hidden", code);
        var ownWork = !timeline.duties(code, officer.actor()).isEmpty();
        log.saw(code.value(), place, ownWork ? Purpose.OWN_TASK : Purpose.LOOK_UP);
    }

    private static boolean maySee(Officer officer, Dossier dossier) {
        return officer.sees(dossier.unit()) || officer.sees(dossier.receivedUnit());
    }

    static ErrorResponseException refused(HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, arguments);
    }
}
