package vn.motcua.benefits;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.benefits.RulingReading.Read;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Clearances.OfficeAnswer;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.StoredScan;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;

/**
 * Keeps what people decide about what the controls found: whether a candidate is somebody else, what the office that paid has
 * answered, that a second person has looked at the book (official letter 771/BHXH-TTKT, C3 to C5).
 */
@Service
public class Clearings {

    private static final String PLACE = "controls";

    private final DossierSight sight;
    private final Guards guards;
    private final Sheets sheets;
    private final RulingReading reading;
    private final Documents documents;
    private final OfficeLetter letter;
    private final Benefits benefits;
    private final Timeline timeline;
    private final Clock clock;

    Clearings(
            DossierSight sight,
            Guards guards,
            Sheets sheets,
            RulingReading reading,
            Documents documents,
            OfficeLetter letter,
            Benefits benefits,
            Timeline timeline,
            Clock clock) {
        this.sight = sight;
        this.guards = guards;
        this.sheets = sheets;
        this.reading = reading;
        this.documents = documents;
        this.letter = letter;
        this.benefits = benefits;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A dossier that the acting person may see, to look at its controls. */
    Dossier open(String code) {
        return sight.open(code, PLACE);
    }

    /** The letter about one of those whom control C4 holds the dossier for, counted from 0, if there is one. */
    Optional<byte[]> letter(Dossier dossier, int at) {
        return Guard.of(sheets.pile(dossier.code())).lines().stream()
                .filter(line -> line.check().key().equals(Guard.OTHER_NUMBER))
                .flatMap(line -> line.points().stream())
                .skip(Math.max(0, at))
                .findFirst()
                .map(point -> letter.print(dossier, Objects.requireNonNull(point.match())));
    }

    /**
     * Keeps a decision with its reason, and with the scan of the answer where one came; what it changes is calculated anew.
     *
     * @throws FormRefused with every fault, each naming its field; nothing was stored
     * @throws ErrorResponseException 403 for others' work, 409 once the dossier isn't in work any more
     */
    @Transactional
    public void rule(Dossier dossier, RulingForm form, @Nullable StoredScan scan) {
        var duty = form.control().equals(Guard.SECOND_LOOK) ? Duty.REVIEW : Duty.PROPOSE;
        if (dossier.state() != DossierState.IN_PROGRESS) throw refused(HttpStatus.CONFLICT, "benefits.ruling.closed");
        var pile = sheets.pile(dossier.code());
        var point = Guard.of(pile)
                .point(form.control(), form.about())
                .orElseThrow(() -> new FormRefused("about", "benefits.ruling.about"));
        if (!guards.may(dossier, duty)) throw refused(HttpStatus.FORBIDDEN, "benefits.ruling.notYours." + duty);
        var clearance = clearance(dossier.code(), form, reading.read(form, point), scan);
        sheets.lay(dossier.code(), Guard.clearances(pile).and(List.of(clearance)));
        timeline.write(
                dossier.code(),
                Note.of("ruleControl", clearance.ruling().name(), point.named())
                        .as(duty)
                        .because(form.reason()));
        benefits.clear(dossier.code());
    }

    private Clearance clearance(DossierCode code, RulingForm form, Read read, @Nullable StoredScan scan) {
        return new Clearance(
                form.control(),
                form.about(),
                read.ruling(),
                form.reason(),
                read.excluded(),
                filed(code, read.answer(), scan),
                Acting.now(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private @Nullable OfficeAnswer filed(DossierCode code, @Nullable OfficeAnswer answer, @Nullable StoredScan scan) {
        if (answer == null || scan == null) return answer;
        var filing = new Filing(DocumentKind.OFFICE_ANSWER, answer.number() + ", " + answer.by());
        return new OfficeAnswer(
                answer.number(),
                answer.on(),
                answer.by(),
                documents.file(code, filing, scan).id());
    }

    private static ErrorResponseException refused(HttpStatus status, String message) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, message, null);
    }
}
