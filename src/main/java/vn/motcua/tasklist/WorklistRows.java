package vn.motcua.tasklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.dossier.LegalClock.Face;
import vn.motcua.tasklist.Line.Shown;
import vn.motcua.tasklist.Parts.Label;

/** Says in words what a line of the worklist is about. */
@Component
class WorklistRows {

    private final Steps steps;
    private final Speech speech;
    private final Clocks clocks;
    private final Paces paces;

    WorklistRows(Steps steps, Speech speech, Clocks clocks, Paces paces) {
        this.steps = steps;
        this.speech = speech;
        this.clocks = clocks;
        this.paces = paces;
    }

    Row row(Shown shown, List<Label> marks, Officer officer, Locale locale) {
        var line = shown.line();
        var holder = line.holder();
        var obstacle = shown.free() ? shown.obstacle() : null;
        return new Row(
                line.task(),
                officer.does(line.role()) ? "/tasks/" + line.task() + "/desk" : "/tasks/" + line.task(),
                line.dossier().value(),
                line.name(),
                sub(line),
                speech.procedure(line.procedure()),
                steps.name(line.definition(), line.step(), locale),
                clocks.face(line.period()),
                line.amount(),
                Stream.concat(labels(shown, obstacle).stream(), marks.stream()).toList(),
                holder == null ? null : holder.person().name(),
                line.isWith(officer),
                shown.free() && obstacle == null,
                line.mark().name(),
                speech.unit(line.unit()),
                speech.say("worklist.clock." + line.period().clock()),
                line.employer(),
                line.openedAt());
    }

    /** Whose dossier it is, more closely: the year of birth, unless many people are on it, and the unit. */
    private String sub(Line line) {
        var born = line.birthDate();
        var unit = speech.unit(line.unit());
        return born == null ? unit : speech.say("tasklist.personSub", Integer.toString(born.getYear()), unit);
    }

    private List<Label> labels(Shown shown, @Nullable Duty obstacle) {
        var labels = new ArrayList<Label>();
        var inStead = shown.inStead();
        if (inStead != null)
            labels.add(new Label(
                    speech.say("tasklist.inStead.short", inStead.replaced().name()), "blue"));
        var handedBy = shown.line().handedBy();
        if (handedBy != null) labels.add(new Label(speech.say("assign.label", handedBy), "blue"));
        paces.of(shown.line()).map(paces::label).ifPresent(labels::add);
        var barrier = shown.barrier();
        if (barrier != null && barrier.open()) labels.add(new Label(speech.say("waiver.label.running"), "blue"));
        if (obstacle != null)
            labels.add(new Label(speech.say("tasklist.obstacle", speech.say("duty." + obstacle.name())), "amber"));
        return labels;
    }

    /** One row of the worklist. */
    record Row(
            String taskId,
            String href,
            String code,
            String person,
            String personSub,
            String procedure,
            String step,
            @Nullable Face clock,
            @Nullable Long amount,
            List<Label> labels,
            @Nullable String claimedBy,
            boolean mine,
            boolean canClaim,
            String mark,
            String unit,
            String pace,
            @Nullable String employer,
            Instant openedAt) {}
}
