package vn.motcua.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Wording;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.law.accident.Accident;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.health.NoCopay;
import vn.motcua.law.maternity.MaternityBirth;
import vn.motcua.law.maternity.MaternityFather;
import vn.motcua.law.maternity.MaternityLeave;
import vn.motcua.law.maternity.MaternityRecovery;
import vn.motcua.law.maternity.MaternityVoluntary;
import vn.motcua.law.onetime.GroundConditions;
import vn.motcua.law.onetime.OneTimeSettlement;
import vn.motcua.law.pension.EmigrationLump;
import vn.motcua.law.pension.Pension;
import vn.motcua.law.pension.PrePensionAllowance;
import vn.motcua.law.pension.RegionAllowance;
import vn.motcua.law.sickness.SicknessBenefit;
import vn.motcua.law.sickness.SicknessRecovery;
import vn.motcua.law.survivors.Funeral;
import vn.motcua.law.survivors.SurvivorLump;
import vn.motcua.law.survivors.SurvivorMonthly;
import vn.motcua.law.survivors.VoluntarySurvivor;
import vn.motcua.law.unemployment.UnemploymentCheck;

/** What the law gives, for the pages, the diagrams and other systems alike. */
@Component
public class Calculations {

    private final Map<String, Benefit> benefits;
    private final AgencyHolidays holidays;
    private final MessageSource messages;

    Calculations(LawFigures figures, GroundConditions conditions, WorkingTime time, MessageSource messages) {
        this.benefits = List.<Benefit>of(
                        new Accident(figures),
                        new NoCopay(figures),
                        new MaternityBirth(figures),
                        new MaternityFather(figures),
                        new MaternityLeave(figures),
                        new MaternityRecovery(figures),
                        new MaternityVoluntary(figures),
                        new OneTimeSettlement(figures, conditions),
                        new EmigrationLump(figures),
                        new Pension(figures),
                        new PrePensionAllowance(figures),
                        new RegionAllowance(figures),
                        new SicknessBenefit(figures),
                        new SicknessRecovery(figures),
                        new Funeral(figures),
                        new SurvivorLump(figures),
                        new SurvivorMonthly(figures),
                        new UnemploymentCheck(figures),
                        new VoluntarySurvivor(figures))
                .stream()
                .collect(Collectors.toMap(Benefit::key, Function.identity()));
        this.holidays = new AgencyHolidays(time);
        this.messages = messages;
    }

    /**
     * The calculation as it is laid in a dossier, in Vietnamese.
     *
     * @throws CaseNotClear if a fact can't stand, or the law isn't loaded or not clear
     */
    public Calculation calculate(CalculationRequest request) throws CaseNotClear {
        return calculate(request, Wording.VIETNAMESE);
    }

    /**
     * The calculation of a leave as it is laid in a dossier, with the days it takes out of quotas.
     *
     * @throws CaseNotClear if a fact can't stand, or the law isn't loaded or not clear
     */
    public LeaveGranted grant(CalculationRequest request) throws CaseNotClear {
        var outcome = derive(request);
        return new LeaveGranted(
                new Phrasing(messages, Wording.VIETNAMESE).calculation(outcome),
                outcome.derivation().days());
    }

    /** Whether there is a calculation of this key. */
    public boolean knows(String benefit) {
        return benefits.containsKey(benefit);
    }

    /** The beginning of a question to a benefit: what was told of a case. */
    public Question question(String benefit, ObjectNode told) {
        var known = benefits.get(benefit);
        return new Question(benefit, known == null ? Set.of() : known.facts(), told);
    }

    Calculation calculate(JsonNode body, Locale locale) throws CaseNotClear {
        var request = Members.of("", body).only("benefit", "on", "facts");
        var facts = request.members("facts").object();
        return calculate(new CalculationRequest(request.text("benefit"), request.date("on"), facts), locale);
    }

    private Calculation calculate(CalculationRequest request, Locale locale) throws CaseNotClear {
        return new Phrasing(messages, locale).calculation(derive(request));
    }

    private Outcome derive(CalculationRequest request) throws CaseNotClear {
        var benefit = benefits.get(request.benefit());
        if (benefit == null) throw new CaseNotClear("benefit", "unknownBenefit", request.benefit(), known());
        return benefit.derive(
                request.on(),
                Members.of("facts", holidays.among(request.facts(), benefit)).only(benefit.facts()));
    }

    private String known() {
        return benefits.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
