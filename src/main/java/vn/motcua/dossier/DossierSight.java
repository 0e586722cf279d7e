package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Inspecting;
import vn.motcua.access.LookLog;
import vn.motcua.access.LookLog.Purpose;
import vn.motcua.access.Reading;

/**
 * Opens dossiers to whoever works on dossiers of their units, the same way for every room: another unit's dossier answers as
 * one that doesn't exist, so that nothing that can be guessed gives anything away. Who looked is written down.
 */
@Service
public class DossierSight {

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final LookLog log;
    private final ObjectProvider<Inspecting> inspecting;
    private final ObjectProvider<Consulting> consulting;

    DossierSight(
            Dossiers dossiers,
            Timeline timeline,
            LookLog log,
            ObjectProvider<Inspecting> inspecting,
            ObjectProvider<Consulting> consulting) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.log = log;
        this.inspecting = inspecting;
        this.consulting = consulting;
    }

    /** The dossier of a code as somebody typed it, if there is one and the acting person may see it. */
    public Optional<Dossier> find(String code) {
        return Optional.of(code)
                .filter(DossierCode::fits)
                .flatMap(text -> dossiers.find(new DossierCode(text)))
                .filter(this::isOpen);
    }

    /**
     * The same dossier, looked at in a place of the house.
     *
     * @throws ErrorResponseException 404 if there is no such dossier, or it isn't the person's to see
     */
    public Dossier open(String code, String place) {
        var dossier = find(code).orElseThrow(() -> missing("documents.dossier", code));
        look(dossier, place);
        return dossier;
    }

    /** Writes down that the acting person looks at a dossier: his own work, or a look-up. */
    public void look(Dossier dossier, String place) {
        var own = !timeline.duties(dossier.code(), Acting.person().actor()).isEmpty();
        log.saw(dossier.code().value(), place, own ? Purpose.OWN_TASK : Purpose.LOOK_UP);
    }

    /**
     * Whether the acting person may see a dossier: by a role where it came in, where it is settled, or at the province, in
     * a session of inspection whose scope holds it, or, to read it, while he is asked for an opinion on it.
     */
    public boolean isOpen(Dossier dossier) {
        var officer = Acting.person();
        return isOwn(dossier)
                || inspecting.stream()
                        .anyMatch(each ->
                                each.holding(officer, dossier.code().value()).isPresent())
                || Reading.isAllThatIsDone()
                        && consulting.stream().anyMatch(each -> each.isAsked(officer, dossier.code()));
    }

    /** Whether the acting person sees a dossier by a role of his, and isn't only let in to read it. */
    public boolean isOwn(Dossier dossier) {
        var officer = Acting.person();
        return officer.sees(dossier.unit()) || officer.sees(dossier.receivedUnit());
    }

    /** Says that something asked for isn't there, or isn't the person's to see. */
    static ErrorResponseException missing(String message, Object... arguments) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND), null, message, arguments);
    }
}
