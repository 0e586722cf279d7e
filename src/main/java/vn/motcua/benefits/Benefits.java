package vn.motcua.benefits;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Sheets.Pile;

/** What the benefits department does to a dossier: controls it, and says by the law who is entitled to what. */
@Service
public class Benefits {

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Calculations calculations;
    private final EarlierSettlements settlements;
    private final Clock clock;

    Benefits(Dossiers dossiers, Sheets sheets, Calculations calculations, EarlierSettlements settlements, Clock clock) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.calculations = calculations;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** Searches earlier settlements and lays the controls' outcome; true if inspection must look at the dossier first. */
    @Transactional
    public boolean control(DossierCode code) {
        var person = dossiers.get(code).person();
        var pile = sheets.pile(code);
        var extract = pile.get(ContributionExtract.class);
        var controls = new SettlementControls(person, extract, settlements.candidates(person)).controls();
        sheets.lay(code, controls);
        dossiers.move(code, DossierState.IN_PROGRESS, ClockState.RUNNING);
        return refer(code, controls, pile);
    }

    /**
     * Calculates the entitlement for today and lays it in the dossier; true if the person is entitled.
     *
     * @throws CaseNotClear if the law can't be applied as the dossier stands; an officer has to clear it up
     */
    @Transactional
    public boolean assess(DossierCode code) throws CaseNotClear {
        var calculation = calculate(dossiers.get(code), LocalDate.now(clock), sheets.pile(code));
        sheets.lay(code, calculation);
        return calculation.entitled();
    }

    /** What the law gives on a day; nothing is laid. */
    Calculation calculate(Dossier dossier, LocalDate on, Pile pile) throws CaseNotClear {
        var extract = pile.get(ContributionExtract.class);
        var controls = pile.get(Controls.class);
        var calculation = calculations.calculate(new CalculationRequest(on, facts(dossier, extract, controls)));
        var finding = pile.find(InspectionFinding.class);
        return finding.isPresent() && Boolean.FALSE.equals(finding.get().cleared())
                ? refused(calculation, finding.get())
                : calculation;
    }

    private boolean refer(DossierCode code, Controls controls, Pile pile) {
        var known = pile.find(InspectionFinding.class);
        var suspicious = controls.with(Outcome.SUSPICIOUS);
        if (suspicious.isEmpty()) return known.isPresent() && known.get().cleared() == null;
        var reasons = new ArrayList<>(known.map(InspectionFinding::reasons).orElse(List.of()));
        suspicious.forEach(check -> reasons.add(check.key() + " " + String.join("; ", check.details())));
        sheets.lay(code, new InspectionFinding(reasons, null, null));
        return true;
    }

    private OneTimeFacts facts(Dossier dossier, ContributionExtract extract, Controls controls) {
        var received = dossier.acceptedAt() == null ? dossier.submittedAt() : dossier.acceptedAt();
        return new OneTimeFacts(
                extract.rows().stream().map(Benefits::contribution).toList(),
                Ground.valueOf(dossier.ground()),
                LocalDate.ofInstant(received, clock.getZone()),
                dossier.person().birthDate(),
                dossier.person().sex(),
                controls.settled().stream()
                        .map(settled -> new MonthRange(settled.from(), settled.to()))
                        .toList(),
                List.of());
    }

    private static Contribution contribution(Row row) {
        return new Contribution(
                new MonthRange(row.from(), row.to()),
                row.wage(),
                null,
                BigDecimal.ZERO,
                row.kind(),
                row.stateSupport(),
                row.regime(),
                Contribution.Condition.NORMAL);
    }

    private static Calculation refused(Calculation calculation, InspectionFinding finding) {
        var refusals = new ArrayList<>(calculation.refusals());
        refusals.add(new Refusal(String.valueOf(finding.finding()), "QD 2988/QD-BHXH 5"));
        return new Calculation(
                false,
                null,
                null,
                null,
                null,
                null,
                refusals,
                calculation.warnings(),
                calculation.steps(),
                calculation.wages());
    }
}
