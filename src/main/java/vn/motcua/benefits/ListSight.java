package vn.motcua.benefits;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.Role;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.DossierState;
import vn.motcua.journey.Desk;
import vn.motcua.journey.DutyGuard;

/** Opens lists to whoever works on dossiers of their units, and their lines to the officer who reviews them. */
@Component
class ListSight {

    private static final String PLACE = "list";
    private static final String REVIEW = "reviewList";

    private final DossierSight sight;
    private final ListLines lines;
    private final DutyGuard guard;
    private final Desk desk;

    ListSight(DossierSight sight, ListLines lines, DutyGuard guard, Desk desk) {
        this.sight = sight;
        this.lines = lines;
        this.guard = guard;
        this.desk = desk;
    }

    /** @throws ErrorResponseException 404 if there is no such list, or it isn't the person's to see */
    Dossier seen(String code) {
        var dossier = sight.find(code)
                .filter(Dossier::isList)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "lists.unknown"));
        sight.look(dossier, PLACE);
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
                && guard.obstacle(dossier.code(), Duty.PROPOSE, officer.actor()).isEmpty()
                && desk.waiting(REVIEW, dossier.code()).isPresent();
    }

    /** @throws ErrorResponseException 409 once the list is reviewed, 403 if another person reviews it */
    Dossier reviewed(String code) {
        var dossier = seen(code);
        if (dossier.state() != DossierState.IN_PROGRESS) throw refused(HttpStatus.CONFLICT, "lists.notReviewed");
        if (!isOpen(dossier)) throw refused(HttpStatus.FORBIDDEN, "lists.notReviewed");
        return dossier;
    }

    private static ErrorResponseException refused(HttpStatus status, String message) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, null);
    }
}
