package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.access.Officer;
import vn.motcua.access.Officer.Grant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.Dossiers;

/** Shows dossiers to whoever may see them, and writes down who did. */
@Component
class Sight {

    private static final int MOST = 50;

    private final Dossiers dossiers;
    private final DossierIndex index;
    private final LookLog log;

    Sight(Dossiers dossiers, DossierIndex index, LookLog log) {
        this.dossiers = dossiers;
        this.index = index;
        this.log = log;
    }

    /**
     * The dossier of a code as somebody typed it, looked up at a place of the house.
     *
     * @throws ErrorResponseException 404 if there is no such dossier, 403 if it belongs to a unit the person doesn't see
     */
    Dossier dossier(String code, String place) {
        return look(found(code), place, Purpose.LOOK_UP);
    }

    /** The dossier of an open task. */
    Dossier dossier(Line line, String place) {
        var mine = line.isWith(Acting.person());
        return look(dossiers.get(line.dossier()), place, mine ? Purpose.OWN_TASK : Purpose.LOOK_UP);
    }

    /** The code of a dossier the person may see, for a part of it that tells nothing about anybody. */
    DossierCode glance(String code) {
        var dossier = found(code);
        if (!sees(Acting.person(), dossier)) throw refused(HttpStatus.FORBIDDEN, "dossier.hidden");
        return dossier.code();
    }

    /** The dossiers a person may see that match what was typed, newest first. */
    List<Dossier> search(String typed, String place) {
        var officer = Acting.person();
        var everywhere = officer.grants().stream().anyMatch(grant -> grant.everywhere() && officer.sees(grant.unit()));
        var units = officer.grants().stream()
                .map(Grant::unit)
                .filter(officer::sees)
                .distinct()
                .toList();
        var found = index.search(typed, everywhere ? List.of() : units, MOST);
        if (!typed.isBlank()) log.searched(typed.strip(), place, found.size());
        return found;
    }

    /** Says that something asked for isn't there. */
    static ErrorResponseException missing(String message, Object... arguments) {
        return refused(HttpStatus.NOT_FOUND, message, arguments);
    }

    private Dossier look(Dossier dossier, String place, Purpose purpose) {
        if (!sees(Acting.person(), dossier)) throw refused(HttpStatus.FORBIDDEN, "dossier.hidden");
        log.saw(dossier.code().value(), place, purpose);
        return dossier;
    }

    private Dossier found(String code) {
        return Optional.of(code)
                .filter(DossierCode::fits)
                .flatMap(text -> dossiers.find(new DossierCode(text)))
                .orElseThrow(() -> missing("dossier.unknown", code));
    }

    private static boolean sees(Officer officer, Dossier dossier) {
        return officer.sees(dossier.unit()) || officer.sees(dossier.receivedUnit());
    }

    private static ErrorResponseException refused(HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, arguments);
    }
}
