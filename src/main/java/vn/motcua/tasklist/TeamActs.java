package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;
import vn.motcua.tasklist.TeamForm.Ticked;

/** Gives out several tasks, each on its own: what can't be given says why, and the others are given all the same. */
@Component
class TeamActs {

    private final Assigning assigning;
    private final Worklist worklist;
    private final Speech speech;

    TeamActs(Assigning assigning, Worklist worklist, Speech speech) {
        this.assigning = assigning;
        this.worklist = worklist;
        this.speech = speech;
    }

    Outcome assign(TeamForm form) {
        if (form.ticked().isEmpty()) return new Outcome(0, List.of(speech.say("team.fault.tasks")));
        var refused = new ArrayList<String>();
        form.ticked().forEach(each -> assign(each, form).ifPresent(refused::add));
        return new Outcome(
                form.ticked().size() - refused.size(),
                refused.stream().distinct().toList());
    }

    private Optional<String> assign(Ticked one, TeamForm form) {
        var receiver = Objects.requireNonNullElse(form.receiver(), "");
        if (receiver.isBlank()) return Optional.of(speech.say("assign.fault.receiver"));
        try {
            var reason = Objects.requireNonNullElse(form.reason(), "");
            assigning.assign(one.task(), new Assignment(receiver, reason, one.seen()));
            return Optional.empty();
        } catch (FormRefused refused) {
            var fault = refused.faults().get(0);
            return Optional.of(
                    named(one, speech.say(fault.messageKey(), fault.arguments().toArray())));
        } catch (TaskRefused refused) {
            return Optional.of(named(one, speech.say(refused.text())));
        }
    }

    private String named(Ticked one, String why) {
        return worklist.line(one.task())
                .map(line -> line.dossier().spokenPart() + ": " + why)
                .orElse(why);
    }

    /** How many were given, and why the others weren't. */
    record Outcome(int done, List<String> refused) {}
}
