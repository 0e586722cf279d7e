package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets.Pile;
import vn.motcua.dossier.Wording;

/** What rules a grant out, whatever the law would give: the same event granted before, inspection, another number settled. */
@Component
class Obstacles {

    private final Procedures procedures;
    private final MessageSource messages;

    Obstacles(Procedures procedures, MessageSource messages) {
        this.procedures = procedures;
        this.messages = messages;
    }

    /** Everything that stands against a grant. */
    List<Refusal> of(Controls controls, Pile pile) {
        return Stream.of(
                        repeated(controls.repeated()).stream(),
                        inspected(pile),
                        new Guard(controls, Guard.clearances(pile))
                                .refusals().stream().map(this::settled))
                .flatMap(refusals -> refusals)
                .toList();
    }

    /** Benefits of the same event aren't granted twice. */
    List<Refusal> repeated(List<Repeated> grants) {
        return grants.stream()
                .map(grant -> new Refusal(
                        say(
                                "benefits.repeated",
                                procedures.get(grant.procedure()).vietnamese(),
                                grant.decision(),
                                grant.dossier()),
                        grant.article()))
                .toList();
    }

    private Stream<Refusal> inspected(Pile pile) {
        return pile.find(InspectionFinding.class).stream()
                .filter(finding -> Boolean.FALSE.equals(finding.cleared()))
                .map(finding -> new Refusal(String.valueOf(finding.finding()), say("benefits.law.inspection")));
    }

    private Refusal settled(Clearance clearance) {
        return new Refusal(
                say("benefits.samePerson", clearance.about(), clearance.reason()), say("benefits.law.samePerson"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Wording.VIETNAMESE);
    }

    /** A calculation with these refusals instead of its amounts. */
    static Calculation refuse(Calculation calculation, List<Refusal> obstacles) {
        if (obstacles.isEmpty()) return calculation;
        var refusals = new ArrayList<>(calculation.refusals());
        refusals.addAll(obstacles);
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
