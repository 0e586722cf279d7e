package vn.motcua.reception;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierSight;

/** The dossiers a clerk may work on: those his own desk took in. */
@Component
class DeskDossiers {

    private final DossierSight sight;

    DeskDossiers(DossierSight sight) {
        this.sight = sight;
    }

    /** @throws ErrorResponseException 404 if there is no dossier of that code, or another desk took it in */
    Dossier get(String code) {
        return find(code).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "reception.fault.dossier.unknown"));
    }

    /** The dossier of a code as typed, if the clerk may work on it. */
    Optional<Dossier> find(String code) {
        return sight.find(code).filter(DeskDossiers::isMine);
    }

    private static boolean isMine(Dossier dossier) {
        return Acting.person().holds(Role.RECEPTION_CLERK, dossier.receivedUnit());
    }

    /** What can't be done, as a problem with a message of this room. */
    static ErrorResponseException refused(HttpStatus status, String message) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, null);
    }
}
