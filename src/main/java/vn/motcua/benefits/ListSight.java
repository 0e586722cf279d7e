package vn.motcua.benefits;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.access.Role;
import vn.motcua.access.Separation;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Desk;

/** Opens lists to whoever works on dossiers of their units, and their lines to the officer who reviews them. */
@Component
class ListSight {

    private static final String PLACE = "list";
    private static final String REVIEW = "reviewList";

    private final Dossiers dossiers;
    private final ListLines lines;
    private final Timeline timeline;
    private final LookLog looks;
    private final Desk desk;

    ListSight(Dossiers dossiers, ListLines lines, Timeline timeline, LookLog looks, Desk desk) {
        this.dossiers = dossiers;
        this.lines = lines;
        this.timeline = timeline;
        this.looks = looks;
        this.desk = desk;
    }

    /** @throws ErrorResponseException 404 if there is no such list, 403 if the person may not see it */
    Dossier seen(String code) {
        var dossier = Optional.of(code)
                .filter(DossierCode::fits)
                .flatMap(text -> dossiers.find(new DossierCode(text)))
                .filter(Dossier::isList)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "lists.unknown"));
        var officer = Acting.person();
        if (!officer.sees(dossier.unit()) && !officer.sees(dossier.receivedUnit()))
            throw refused(HttpStatus.FORBIDDEN, "lists.hidden");
        var own = !timeline.duties(dossier.code(), officer.actor()).isEmpty();
        looks.saw(code, PLACE, own ? Purpose.OWN_TASK : Purpose.LOOK_UP);
        return dossier;
    }

    /** @throws ErrorResponseException 404 if the list has no such line */
    Kept line(Dossier dossier, int line) {
        return lines.find(dossier.code(), line).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "lists.unknownLine"));
    }

    /** Whether the acting person reviews this list now. */
    boolean isOpen(Dossier dossier) {
        var officer = Acting.person();
        return officer.holds(Role.BENEFITS_OFFICER, dossier.unit())
                && Separation.obstacle(Duty.PROPOSE, timeline.duties(dossier.code(), officer.actor()))
                        .isEmpty()
                && desk.waiting(REVIEW, dossier.code()).isPresent();
    }

    /** @throws ErrorResponseException 403 unless the acting person reviews this list now */
    Dossier reviewed(String code) {
        var dossier = seen(code);
        if (!isOpen(dossier)) throw refused(HttpStatus.FORBIDDEN, "lists.notReviewed");
        return dossier;
    }

    private static ErrorResponseException refused(HttpStatus status, String message) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, null);
    }
}
