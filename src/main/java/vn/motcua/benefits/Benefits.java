package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.benefits.CaseFacts.Case;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.dossier.Wording;
import vn.motcua.law.Calculations;
import vn.motcua.law.basis.CaseNotClear;

/** What the benefits department does to a dossier: controls it, and says by the law who is entitled to what. */
@Service
public class Benefits {

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Sheets sheets;
    private final Screening screening;
    private final Calculations calculations;
    private final CaseFacts facts;
    private final GuardDemands demands;
    private final Obstacles obstacles;
    private final Facilities facilities;
    private final Timeline timeline;
    private final MessageSource messages;
    private final Clock clock;

    Benefits(
            Dossiers dossiers,
            Procedures procedures,
            Sheets sheets,
            Screening screening,
            Calculations calculations,
            CaseFacts facts,
            GuardDemands demands,
            Obstacles obstacles,
            Facilities facilities,
            Timeline timeline,
            MessageSource messages,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.sheets = sheets;
        this.screening = screening;
        this.calculations = calculations;
        this.facts = facts;
        this.demands = demands;
        this.obstacles = obstacles;
        this.facilities = facilities;
        this.timeline = timeline;
        this.messages = messages;
        this.clock = clock;
    }

    /** Searches earlier settlements and lays the controls' outcome; true if inspection must look at the dossier first. */
    @Transactional
    public boolean control(DossierCode code) {
        var pile = sheets.pile(code);
        var controls = screening.of(dossiers.get(code), pile);
        sheets.lay(code, controls);
        return refer(code, controls, pile);
    }

    /**
     * Calculates the entitlement for today and lays it in the dossier, unless an officer has to write the calculation.
     *
     * @throws CaseNotClear if the law can't be applied as the dossier stands; an officer has to clear it up
     */
    @Transactional
    Assessment assess(DossierCode code) throws CaseNotClear {
        var dossier = dossiers.get(code);
        if (dossier.isList()) return Assessment.LIST;
        var pile = sheets.pile(code);
        pile.find(ToldFacts.class)
                .filter(told -> told.facility().isPresent())
                .ifPresent(told -> facilities.keep(code, told));
        var controls = pile.find(Controls.class).orElseGet(() -> screened(dossier, pile));
        if (isAssisted(dossier)) return Assessment.ASSISTED;
        try {
            var calculation = calculate(dossier, LocalDate.now(clock), pile, controls);
            sheets.lay(code, calculation);
            return Assessment.of(calculation);
        } catch (CaseNotClear unclear) {
            timeline.write(code, Note.of("caseNotClear", messages.getMessage(unclear, Wording.VIETNAMESE)));
            throw unclear;
        }
    }

    /**
     * Calculates anew what was calculated before, because a fact was corrected.
     *
     * @throws CaseNotClear if the law can't be applied to the facts as they are now
     */
    @Transactional
    public void reassess(DossierCode code) throws CaseNotClear {
        var pile = sheets.pile(code);
        var dossier = dossiers.get(code);
        if (isAssisted(dossier) || pile.find(Calculation.class).isEmpty()) return;
        sheets.lay(code, calculate(dossier, LocalDate.now(clock), pile, screened(dossier, pile)));
    }

    /** Applies a decision about what the controls found: to the months that count, and to what was calculated from them. */
    void clear(DossierCode code) {
        screened(dossiers.get(code), sheets.pile(code));
        try {
            reassess(code);
        } catch (CaseNotClear unclear) {
            timeline.write(code, Note.of("caseNotClear", messages.getMessage(unclear, Wording.VIETNAMESE)));
        }
    }

    /**
     * What the law gives on a day, once what may have been settled meanwhile is searched again; of it all only changed
     * controls are laid. What an officer wrote stands.
     *
     * @throws CaseNotClear also while somebody has to decide something that the controls have found
     */
    Calculation recalculate(Dossier dossier, LocalDate on, Pile pile) throws CaseNotClear {
        return recalculate(dossier, on, pile, screened(dossier, pile));
    }

    /** The same for the signature: the search is kept, whatever it found. */
    Calculation recalculateToSign(Dossier dossier, LocalDate on, Pile pile) throws CaseNotClear {
        var controls = screening.of(dossier, pile);
        sheets.lay(dossier.code(), controls);
        return recalculate(dossier, on, pile, controls);
    }

    private Calculation recalculate(Dossier dossier, LocalDate on, Pile pile, Controls controls) throws CaseNotClear {
        demands.beforeSigning(dossier, new Guard(controls, Guard.clearances(pile)));
        if (isAssisted(dossier)) return stands(controls, pile);
        return calculate(dossier, on, pile, controls);
    }

    /** What an officer wrote stands unless the same event was granted meanwhile. */
    private Calculation stands(Controls controls, Pile pile) {
        var written = pile.get(Calculation.class);
        var before = pile.find(Controls.class).map(Controls::repeated).orElse(List.of());
        var granted = controls.repeated().stream()
                .filter(grant -> !before.contains(grant))
                .toList();
        return Obstacles.refuse(written, obstacles.repeated(granted));
    }

    /** The controls as they come out now, laid if they say something new. */
    private Controls screened(Dossier dossier, Pile pile) {
        var controls = screening.of(dossier, pile);
        if (!pile.find(Controls.class).equals(Optional.of(controls))) sheets.lay(dossier.code(), controls);
        return controls;
    }

    private Calculation calculate(Dossier dossier, LocalDate on, Pile pile, Controls controls) throws CaseNotClear {
        var procedure = procedure(dossier);
        var benefit = procedure
                .benefit()
                .orElseThrow(() -> new IllegalStateException("Nothing to calculate: " + dossier.code()));
        demands.beforeCalculating(new Guard(controls, Guard.clearances(pile)));
        var calculation = calculations.calculate(facts.of(new Case(dossier, procedure, pile, controls), benefit, on));
        return Obstacles.refuse(calculation, obstacles.of(controls, pile));
    }

    private boolean isAssisted(Dossier dossier) {
        var procedure = procedure(dossier);
        return procedure.isAssisted() || procedure.benefit().isEmpty();
    }

    private Procedure procedure(Dossier dossier) {
        return procedures.get(dossier.procedure());
    }

    private boolean refer(DossierCode code, Controls controls, Pile pile) {
        var known = pile.find(InspectionFinding.class);
        var reasons = new LinkedHashSet<>(known.map(InspectionFinding::reasons).orElse(List.of()));
        if (!reasons.addAll(screening.suspicions(controls)))
            return known.isPresent() && known.get().cleared() == null;
        sheets.lay(code, new InspectionFinding(List.copyOf(reasons), null, null));
        return true;
    }
}
