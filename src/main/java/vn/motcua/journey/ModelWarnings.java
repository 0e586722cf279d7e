package vn.motcua.journey;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.access.Role;

/**
 * Looks in diagrams for roles that are given two duties which exclude each other on one dossier (official letter
 * 771/BHXH-TTKT section 2). It warns and doesn't refuse: {@link DutyGuard} keeps people apart whatever is drawn, but a task
 * that nobody may do twice waits for a second holder of the role. A dossier walks through several diagrams, so that all of
 * them are looked at together.
 */
@Component
public class ModelWarnings {

    private final TaskDuties duties;

    ModelWarnings(TaskDuties duties) {
        this.duties = duties;
    }

    /** The warnings about some files, in the order of their names. */
    public List<ModelWarning> about(Map<String, byte[]> files) {
        var drawn = new TreeMap<>(files)
                .entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".bpmn"))
                        .flatMap(file -> drawn(file.getKey(), file.getValue()))
                        .toList();
        var warnings = new ArrayList<ModelWarning>();
        for (var at = 0; at < drawn.size(); at++) {
            var task = drawn.get(at);
            if (task.duty() == null) warnings.add(task.warning("unknown"));
            drawn.subList(0, at).stream()
                    .filter(task::meets)
                    .findFirst()
                    .ifPresent(other -> warnings.add(task.warning(other)));
        }
        return List.copyOf(warnings);
    }

    private Stream<Drawn> drawn(String file, byte[] diagram) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(diagram))
                .getModelElementsByType(UserTask.class)
                .stream()
                .map(task -> drawn(file, task));
    }

    private Drawn drawn(String file, UserTask task) {
        var role = Optional.ofNullable(task.getCamundaCandidateGroups()).flatMap(Role::of);
        return new Drawn(
                file,
                task.getId(),
                String.valueOf(task.getName()),
                role.orElse(null),
                role.flatMap(each -> duties.known(each, task.getId())).orElse(null));
    }

    /** A user task as drawn: where, for which role, and which duty it is, if any department knows it. */
    private record Drawn(String file, String id, String name, @Nullable Role role, @Nullable Duty duty) {

        boolean meets(Drawn other) {
            return duty != null
                    && other.duty != null
                    && role == other.role
                    && duty.conflicts().contains(other.duty);
        }

        ModelWarning warning(String why) {
            return new ModelWarning(file, id, "model.warned." + why, List.of(name));
        }

        ModelWarning warning(Drawn other) {
            return new ModelWarning(
                    file,
                    id,
                    "model.warned.duties",
                    List.of(said("role." + key()), said(other), other.name, other.file, said(this), name));
        }

        private String key() {
            return role == null ? "" : role.key();
        }

        private static DefaultMessageSourceResolvable said(Drawn task) {
            return said("duty." + task.duty);
        }

        private static DefaultMessageSourceResolvable said(String key) {
            return new DefaultMessageSourceResolvable(key);
        }
    }
}
