package vn.motcua.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** The engine alone in memory, with every diagram of {@code processes/} in one deployment and nobody to execute jobs. */
final class BareEngine {

    private static final List<File> FILES = Arrays.stream(
                    new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")))
            .sorted()
            .toList();

    private BareEngine() {}

    static ProcessEngine start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
        configuration.setExpressionManager(new MockExpressionManager());
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        FILES.forEach(file -> deployment.addModelInstance("processes/" + file.getName(), model(file)));
        deployment.deploy();
        return engine;
    }

    /** The verbs that the diagrams ask of each department. */
    static Map<String, Set<String>> verbs() {
        return FILES.stream()
                .flatMap(file -> model(file).getModelElementsByType(ServiceTask.class).stream())
                .map(task -> task.getCamundaDelegateExpression().replaceAll("[${}]", ""))
                .map(expression -> expression.split("\\."))
                .collect(groupingBy(parts -> parts[0], mapping(parts -> parts[1], toSet())));
    }

    /** The elements of a diagram that were passed since the engine was last cleared. */
    static Set<String> passed(ProcessEngine engine, String diagram) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(diagram))
                .map(HistoricActivityInstance::getActivityId)
                .collect(toSet());
    }

    /** The flow nodes of a diagram. */
    static Set<String> flowNodes(ProcessEngine engine, String diagram) {
        var repository = engine.getRepositoryService();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(diagram)
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(toSet());
    }

    /** Forgets every journey and what was passed on it. */
    static void clear(ProcessEngine engine) {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "walked"));
        var history = engine.getHistoryService();
        history.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(history::deleteHistoricProcessInstanceIfExists);
    }

    private static BpmnModelInstance model(File file) {
        return Bpmn.readModelFromFile(file);
    }
}
