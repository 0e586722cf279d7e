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
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.DossierSight;

/** Shows dossiers to whoever may see them, and writes down who did. */
@Component
class Sight {

    private static final int MOST = 50;

    private final DossierSight sight;
    private final DossierIndex index;
    private final LookLog log;

    Sight(DossierSight sight, DossierIndex index, LookLog log) {
        this.sight = sight;
        this.index = index;
        this.log = log;
    }

    /**
     * The dossier of a code as somebody typed it, looked up at a place of the house.
     *
     * @throws ErrorResponseException 404 if there is no such dossier, or it isn't the person's to see
     */
    Dossier dossier(String code, String place) {
        return look(found(code), place, Purpose.LOOK_UP);
    }

    /** The dossier of an open task, if the person may see it. */
    Optional<Dossier> dossier(Line line, String place) {
        var mine = line.isWith(Acting.person());
        return sight.find(line.dossier().value())
                .map(dossier -> look(dossier, place, mine ? Purpose.OWN_TASK : Purpose.LOOK_UP));
    }

    /** The dossier of a task that is closed, if the person may see it. */
    Optional<Dossier> closed(String code, String place) {
        return sight.find(code).map(dossier -> look(dossier, place, Purpose.LOOK_UP));
    }

    /** The code of a dossier the person may see, for a part of it that tells nothing about anybody. */
    DossierCode glance(String code) {
        return found(code).code();
    }

    /** The other dossiers of the same person that the reader may see, newest first. */
    List<Dossier> others(Dossier dossier) {
        if (dossier.isList()) return List.of();
        return index.of(dossier.person()).stream()
                .filter(other -> !other.code().equals(dossier.code()) && !other.isList() && sight.isOpen(other))
                .toList();
    }

    /** Writes down that the person looks at one of them. */
    void lookAt(Dossier other, String place) {
        look(other, place, Purpose.LOOK_UP);
    }

    /** Whether the person sees a dossier by a role of his, and isn't only let in to read it. */
    boolean isOwn(Dossier dossier) {
        return sight.isOwn(dossier);
    }

    /** Whether the person may see a dossier. */
    boolean isOpen(DossierCode code) {
        return sight.find(code.value()).isPresent();
    }

    /** The dossiers a person may see that match what was typed, newest first. */
    List<Dossier> search(String typed, String place) {
        var officer = Acting.person();
        var found = index.search(typed, officer.seesEverywhere() ? List.of() : officer.units(), MOST);
        if (!typed.isBlank()) log.searched(typed.strip(), place, found.size());
        return found;
    }

    /** Says that something asked for isn't there, or isn't the person's to see. */
    static ErrorResponseException missing(String message, Object... arguments) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), null, message, arguments);
    }

    private Dossier look(Dossier dossier, String place, Purpose purpose) {
        log.saw(dossier.code().value(), place, purpose);
        return dossier;
    }

    private Dossier found(String code) {
        return sight.find(code).orElseThrow(() -> missing("dossier.unknown", code));
    }
}
