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
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
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

    private static BpmnModelInstance model(File file) {
        return Bpmn.readModelFromFile(file);
    }
}
