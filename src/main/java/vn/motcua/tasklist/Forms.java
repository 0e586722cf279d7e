package vn.motcua.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.motcua.journey.forms.Form;
import vn.motcua.journey.forms.FormReader;

/**
 * The forms of the tasks: each task's form is the one of the deployment its diagram came with, so a changed form never
 * meets a dossier on an older way. Read once per version of a diagram.
 */
@Component
class Forms {

    private final RepositoryService repository;
    private final ObjectMapper json;
    private final Map<String, Map<String, JsonNode>> deployments = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Step>> definitions = new ConcurrentHashMap<>();

    Forms(RepositoryService repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** What a version of a diagram says about one of its tasks. */
    Step of(String definition, String step) {
        var found = definitions.computeIfAbsent(definition, this::read).get(step);
        if (found == null) throw new IllegalStateException("No task " + step + " in " + definition);
        return found;
    }

    /** The diagrams as they are now. */
    List<String> definitions() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ResourceDefinition::getId)
                .toList();
    }

    /** The tasks of a version of a diagram. */
    Set<String> steps(String definition) {
        return definitions.computeIfAbsent(definition, this::read).keySet();
    }

    private Map<String, Step> read(String definition) {
        var deployment = repository.getProcessDefinition(definition).getDeploymentId();
        var forms = deployments.computeIfAbsent(deployment, this::forms);
        return repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toUnmodifiableMap(UserTask::getId, task -> step(task, forms)));
    }

    private static Step step(UserTask task, Map<String, JsonNode> forms) {
        var form = forms.get(task.getCamundaFormRef());
        if (form == null) throw new IllegalStateException("No form " + task.getCamundaFormRef());
        return new Step(task.getName(), FormReader.read(form), form);
    }

    private Map<String, JsonNode> forms(String deployment) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(name -> name.endsWith(".form"))
                .map(name -> read(deployment, name))
                .collect(Collectors.toUnmodifiableMap(form -> form.path("id").asText(), Function.identity()));
    }

    private JsonNode read(String deployment, String name) {
        try (var stream = repository.getResourceAsStream(deployment, name)) {
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A task as its diagram draws it: its name, its form, and the form's own text for programs. */
    record Step(String name, Form form, JsonNode source) {}
}
