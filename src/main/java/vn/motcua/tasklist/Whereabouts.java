package vn.motcua.tasklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** Where a dossier is on the diagrams it walks, and where it has been: from the engine's memory, also when all is over. */
@Component
class Whereabouts {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    Whereabouts(HistoryService history, RuntimeService runtime, RepositoryService repository) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
    }

    /** The diagrams a dossier has entered, in the order it did; each in the version it was last walked in. */
    List<Walk> walks(DossierCode dossier) {
        Map<String, List<HistoricProcessInstance>> byDiagram = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        HistoricProcessInstance::getProcessDefinitionKey, LinkedHashMap::new, Collectors.toList()));
        return byDiagram.entrySet().stream()
                .map(entry -> walk(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The drawing itself. */
    byte[] drawing(Walk walk) {
        try (var model = repository.getProcessModel(walk.definition())) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BpmnModelInstance model(Walk walk) {
        return repository.getBpmnModelInstance(walk.definition());
    }

    /** What happened on a diagram, in order. */
    List<HistoricActivityInstance> steps(Walk walk) {
        var steps = new ArrayList<HistoricActivityInstance>();
        for (var instance : walk.instances())
            steps.addAll(history.createHistoricActivityInstanceQuery()
                    .processInstanceId(instance)
                    .orderByHistoricActivityInstanceStartTime()
                    .asc()
                    .list());
        return steps;
    }

    /** The steps whose work failed and waits for IT. */
    Set<String> stuck(Walk walk) {
        return walk.instances().stream()
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance).list().stream())
                .map(Incident::getActivityId)
                .collect(Collectors.toSet());
    }

    private static Walk walk(String diagram, List<HistoricProcessInstance> instances) {
        var last = instances.get(instances.size() - 1);
        return new Walk(
                diagram,
                Optional.ofNullable(last.getProcessDefinitionName()).orElse(diagram),
                last.getProcessDefinitionId(),
                instances.stream().map(HistoricProcessInstance::getId).toList());
    }

    /** One diagram, as often as a dossier has walked it. */
    record Walk(String diagram, String name, String definition, List<String> instances) {}
}
