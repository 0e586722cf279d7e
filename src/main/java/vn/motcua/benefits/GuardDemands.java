package vn.motcua.benefits;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guard.Point;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.law.basis.CaseNotClear;

/**
 * What must be decided before a dossier goes on, whatever diagram it walks (official letter 771/BHXH-TTKT section 2): the
 * office that paid is asked before anything is calculated, candidates are told from the person before anything is proposed,
 * and a second person has looked at the book before anybody signs.
 */
@Component
class GuardDemands {

    private final Sheets sheets;
    private final Timeline timeline;

    GuardDemands(Sheets sheets, Timeline timeline) {
        this.sheets = sheets;
        this.timeline = timeline;
    }

    /** @throws CaseNotClear while the office that paid under another number has not answered */
    void beforeCalculating(Guard guard) throws CaseNotClear {
        demand("payingOffice", guard.open(Guard.OTHER_NUMBER));
    }

    /** @throws FormRefused at the field {@code controlsSeen} while a candidate isn't told from the person */
    void beforeProposing(DossierCode code) {
        var guard = Guard.of(sheets.pile(code));
        refuse("controlsSeen", "benefits.guard.payingOffice", guard.open(Guard.OTHER_NUMBER));
        refuse("controlsSeen", "benefits.guard.candidates", guard.open(Guard.CANDIDATES));
        refuse("controlsSeen", "benefits.guard.namesakes", guard.openNamesakes());
    }

    /** @throws FormRefused at the field {@code verdict} while nobody but the proposer has looked at the book */
    void beforeEndorsing(DossierCode code) {
        refuse(
                "verdict",
                "benefits.guard.secondLook",
                Guard.of(sheets.pile(code)).open(Guard.SECOND_LOOK));
    }

    /** Whether an office that paid under another number has not answered yet. */
    boolean awaitsOffice(DossierCode code) {
        return !Guard.of(sheets.pile(code)).open(Guard.OTHER_NUMBER).isEmpty();
    }

    /** @throws FormRefused at the field {@code answered} while an office has not answered */
    void afterAsking(DossierCode code) {
        refuse(
                "answered",
                "benefits.guard.payingOffice",
                Guard.of(sheets.pile(code)).open(Guard.OTHER_NUMBER));
    }

    /** @throws CaseNotClear while anything is open, or whoever looked at the book proposed himself */
    void beforeSigning(Dossier dossier, Guard guard) throws CaseNotClear {
        beforeCalculating(guard);
        demand("candidates", guard.open(Guard.CANDIDATES));
        demand("namesakes", guard.openNamesakes());
        demand("secondLook", guard.open(Guard.SECOND_LOOK));
        for (var line : guard.lines())
            if (line.check().key().equals(Guard.SECOND_LOOK)) demandAnother(dossier.code(), line.points());
    }

    private void demandAnother(DossierCode code, List<Point> looks) throws CaseNotClear {
        var alone = looks.stream()
                .flatMap(look -> Stream.ofNullable(look.clearance()))
                .filter(look -> hasProposed(code, look))
                .findFirst();
        if (alone.isPresent())
            throw new CaseNotClear("controls", "secondLook", alone.get().about());
    }

    private boolean hasProposed(DossierCode code, Clearance look) {
        return timeline.duties(code, look.by()).contains(Duty.PROPOSE);
    }

    private static void demand(String what, List<Point> open) throws CaseNotClear {
        if (!open.isEmpty()) throw new CaseNotClear("controls", what, named(open));
    }

    private static void refuse(String field, String message, List<Point> open) {
        if (!open.isEmpty()) throw new FormRefused(field, message, named(open));
    }

    private static String named(List<Point> open) {
        return open.stream().map(Point::named).collect(Collectors.joining("; "));
    }
}
