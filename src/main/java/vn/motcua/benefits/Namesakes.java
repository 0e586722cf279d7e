package vn.motcua.benefits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Clearances.Ruling;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guard.Point;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/**
 * Tells those who only have the person's name, and under whose numbers nothing was settled, from the person: all in one act
 * with one reason, each on record (official letter 771/BHXH-TTKT, C3).
 */
@Service
public class Namesakes {

    private final Guards guards;
    private final Sheets sheets;
    private final Timeline timeline;
    private final Clock clock;

    Namesakes(Guards guards, Sheets sheets, Timeline timeline, Clock clock) {
        this.guards = guards;
        this.sheets = sheets;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Keeps that these are somebody else; of whom something was decided before, that stands.
     *
     * @throws FormRefused with every fault, each naming its field; nothing was stored
     * @throws ErrorResponseException 403 for others' work, 409 once the dossier isn't in work any more
     */
    @Transactional
    public void tellApart(Dossier dossier, NamesakesForm form) {
        if (dossier.state() != DossierState.IN_PROGRESS) throw refused(HttpStatus.CONFLICT, "benefits.ruling.closed");
        if (!guards.may(dossier, Duty.PROPOSE)) throw refused(HttpStatus.FORBIDDEN, "benefits.ruling.notYours.PROPOSE");
        var pile = sheets.pile(dossier.code());
        var open = read(form, Guard.of(pile)).stream().filter(Point::isOpen).toList();
        if (open.isEmpty()) return;
        sheets.lay(
                dossier.code(),
                Guard.clearances(pile)
                        .and(open.stream().map(point -> told(point, form)).toList()));
        timeline.write(
                dossier.code(),
                Note.of("tellApart", String.valueOf(open.size()))
                        .as(Duty.PROPOSE)
                        .because(form.reason()));
    }

    private static List<Point> read(NamesakesForm form, Guard guard) {
        var faults = new ArrayList<Fault>();
        var named = guard.namesakes().stream()
                .filter(point -> form.about().contains(point.about()))
                .toList();
        if (form.about().isEmpty()) faults.add(new Fault("about", "benefits.namesakes.about", List.of()));
        else if (named.size() < form.about().size()) faults.add(new Fault("about", "benefits.ruling.about", List.of()));
        RulingReading.demandReason(form.reason(), faults);
        if (!faults.isEmpty()) throw new FormRefused(faults);
        return named;
    }

    private Clearance told(Point namesake, NamesakesForm form) {
        return new Clearance(
                Guard.CANDIDATES,
                namesake.about(),
                Ruling.ANOTHER_PERSON,
                form.reason(),
                List.of(),
                null,
                Acting.now(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static ErrorResponseException refused(HttpStatus status, String message) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, null);
    }
}
