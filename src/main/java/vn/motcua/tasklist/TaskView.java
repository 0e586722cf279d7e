package vn.motcua.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.tasklist.Line.Shown;

/** An open task for programs. {@code obstacle} is the duty already done that forbids it to the caller. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TaskView(
        String id,
        String step,
        String name,
        String role,
        String dossier,
        String person,
        String procedure,
        String unit,
        ClockState clock,
        @Nullable Instant dueAt,
        Instant openedAt,
        @Nullable Actor assignee,
        @Nullable Duty obstacle) {

    static TaskView of(Shown shown, String name) {
        var line = shown.line();
        var holder = line.holder();
        return new TaskView(
                line.task(),
                line.step(),
                name,
                line.role().key(),
                line.dossier().value(),
                line.name(),
                line.procedure(),
                line.unit(),
                line.period().clock(),
                line.period().dueAt(),
                line.openedAt(),
                holder == null ? null : holder.person(),
                shown.obstacle());
    }

    /** A page of tasks; {@code next} asks for the page after it. */
    record Page(List<TaskView> tasks, @Nullable String next) {}

    /** A task with its Camunda Form. */
    record WithForm(TaskView task, JsonNode form) {}
}
