package vn.motcua.tasklist;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.Delegates.FormWork;
import vn.motcua.journey.DutyGuard;
import vn.motcua.journey.Submission;
import vn.motcua.tasklist.Admission.Admitted;

/** Takes a filled-in form: checks it, notes the act on the timeline and hands it to the department whose task it is. */
@Component
class Paperwork {

    private static final List<String> REASONS = List.of("reason", "opinion", "note");
    private static final List<String> OUTCOMES = List.of("verdict", "finding", "resolution");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Forms forms;
    private final Map<String, Delegates> departments;
    private final Timeline timeline;
    private final DutyGuard guard;

    Paperwork(Forms forms, Map<String, Delegates> departments, Timeline timeline, DutyGuard guard) {
        this.forms = forms;
        this.departments = departments;
        this.timeline = timeline;
        this.guard = guard;
    }

    /** The department's answer to the diagram. */
    Answer submit(Admitted admitted, Actor person, Map<String, String> typed) {
        var task = admitted.row();
        var form = forms.of(task.definition(), task.step()).form();
        var fields = form.check(typed, LocaleContextHolder.getLocale());
        if (admitted.inStead() != null) timeline.write(task.dossier(), inStead(admitted.inStead()));
        if (admitted.duty() != null) guard.demand(task.dossier(), admitted.duty(), person);
        timeline.write(task.dossier(), note(admitted, fields));
        return work(task).receive(task.dossier(), new Submission(task.step(), person, fields));
    }

    /** Who did it for whom, written before what was done. */
    private static Note inStead(Substitution substitution) {
        var until = DAY.format(substitution.limits().until());
        return Note.of("standIn", substitution.mark(), substitution.replaced().name(), until);
    }

    private static Note note(Admitted admitted, Map<String, String> fields) {
        var task = admitted.row();
        var outcome = first(OUTCOMES, fields);
        return (outcome == null ? Note.of(task.step()) : Note.of(task.step(), outcome))
                .as(admitted.duty())
                .because(first(REASONS, fields))
                .completing(task.id());
    }

    private FormWork work(TaskRow task) {
        var department = departments.get(task.role().department());
        if (department == null) throw new IllegalStateException("No department for " + task.role());
        return department
                .work(task.step())
                .orElseThrow(() -> new IllegalStateException("Nobody receives the form of " + task.step()));
    }

    private static @Nullable String first(List<String> keys, Map<String, String> fields) {
        return keys.stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
