package vn.motcua.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.CaseFacts.Case;
import vn.motcua.benefits.LeaveBook.Entry;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssueObserver;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.law.Calculations;
import vn.motcua.law.basis.CaseNotClear;

/** Once one person's leave is granted: enters its days into the book of leave, where lists look as well (art. 42.2d). */
@Component
class LeaveIssue implements IssueObserver {

    private final GrantEffects effects;
    private final LeaveBook leaves;
    private final Sheets sheets;
    private final Procedures procedures;
    private final CaseFacts facts;
    private final Calculations calculations;

    LeaveIssue(
            GrantEffects effects,
            LeaveBook leaves,
            Sheets sheets,
            Procedures procedures,
            CaseFacts facts,
            Calculations calculations) {
        this.effects = effects;
        this.leaves = leaves;
        this.sheets = sheets;
        this.procedures = procedures;
        this.facts = facts;
        this.calculations = calculations;
    }

    @Override
    public void issued(Dossier dossier, Decision decision) {
        if (decision.kind() != Kind.GRANT || !effects.isLeave(dossier.procedure())) return;
        var pile = sheets.pile(dossier.code());
        var told = pile.find(ToldFacts.class).orElseGet(ToldFacts::nothing);
        LeaveDays.granted(told, pile.get(Calculation.class))
                .ifPresent(leave -> leaves.enter(dossier.code(), entries(dossier, decision, pile, leave)));
    }

    private List<Entry> entries(Dossier dossier, Decision decision, Pile pile, LeaveSpan leave) {
        var told = pile.find(ToldFacts.class).orElseGet(ToldFacts::nothing).facts();
        var quota = LeaveQuota.of(dossier.procedure(), dossier.ground(), told).key();
        var number = dossier.person().insuranceNumber();
        return days(dossier, decision, pile, leave).entrySet().stream()
                .map(year -> new Entry(
                        1,
                        new LeaveTaken(
                                number,
                                dossier.procedure(),
                                quota,
                                year.getKey(),
                                leave,
                                year.getValue(),
                                dossier.code().value())))
                .toList();
    }

    /** The days out of each year's quota as the law gives them on the day of the decision; else those of the calendar. */
    private Map<Integer, BigDecimal> days(Dossier dossier, Decision decision, Pile pile, LeaveSpan leave) {
        var procedure = procedures.get(dossier.procedure());
        var controls = pile.find(Controls.class).orElseGet(Controls::none);
        var file = new Case(dossier, procedure, pile, controls);
        try {
            var days = new TreeMap<>(calculations
                    .grant(facts.of(file, procedure.calculation(), decision.on()))
                    .days());
            days.putIfAbsent(leave.from().getYear(), BigDecimal.valueOf(leave.days()));
            return days;
        } catch (CaseNotClear unclear) {
            throw new IllegalStateException("Granted, and not clear: " + dossier.code(), unclear);
        }
    }
}
