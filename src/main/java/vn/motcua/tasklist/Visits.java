package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Superiors;
import vn.motcua.dossier.Dossier;
import vn.motcua.tasklist.Line.Shown;

/** Finds the task somebody looks at, open or, for whoever comes too late, as the engine remembers it. */
@Component
class Visits {

    private static final String PLACE = "tasks";

    private final Worklist worklist;
    private final Showing showing;
    private final HistoryService history;
    private final Sight sight;
    private final ReadMarks marks;

    Visits(Worklist worklist, Showing showing, HistoryService history, Sight sight, ReadMarks marks) {
        this.worklist = worklist;
        this.showing = showing;
        this.history = history;
        this.sight = sight;
        this.marks = marks;
    }

    /** An open task of a dossier the person may see. */
    Optional<Visit> open(String task) {
        return worklist.line(task).flatMap(line -> sight.dossier(line, PLACE).map(dossier -> {
            marks.opened(task, Acting.person().actor());
            return open(showing.of(List.of(line), Acting.person()).get(0), dossier);
        }));
    }

    /** A task that was open once, on a dossier the person may see. */
    Optional<Visit> closed(String task) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .finished()
                        .singleResult())
                .flatMap(this::closed);
    }

    private Visit open(Shown shown, Dossier dossier) {
        var line = shown.line();
        var holder = line.holder();
        return new Visit(
                line.task(),
                line.step(),
                line.definition(),
                dossier,
                holder == null ? null : holder.person().name(),
                line.isWith(Acting.person()),
                shown.free() && shown.obstacle() == null,
                line.isWith(Acting.person()) || Superiors.isOver(Acting.person(), line.role(), line.unit()),
                hindrance(shown),
                shown.inStead(),
                shown.admitted() ? shown.barrier() : null);
    }

    /** Why the reader may not do it: another role's task, or a part of the dossier done already that excludes it. */
    private static @Nullable MessageSourceResolvable hindrance(Shown shown) {
        var line = shown.line();
        if (!shown.admitted())
            return message(
                    Acting.person().does(line.role()) ? "refused.beyond" : "tasklist.task.role",
                    message("role." + line.role().key()));
        var obstacle = shown.obstacle();
        return obstacle == null || line.isWith(Acting.person())
                ? null
                : message("tasklist.task.obstacle", message("duty." + obstacle.name()));
    }

    private static MessageSourceResolvable message(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }

    private Optional<Visit> closed(HistoricTaskInstance task) {
        var code = history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return sight.closed(code, PLACE)
                .map(dossier -> new Visit(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getProcessDefinitionId(),
                        dossier,
                        null,
                        false,
                        false,
                        false,
                        null,
                        null,
                        null));
    }
}
