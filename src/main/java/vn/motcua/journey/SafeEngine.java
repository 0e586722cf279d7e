package vn.motcua.journey;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.springframework.context.ApplicationEventPublisher;

/** The guards in front of the engine and the doors it never opens; its pace and memory stand in application.yml. */
class SafeEngine extends AbstractProcessEnginePlugin {

    private final ModelPolicy policy;
    private final ExpressionGuard expressions;
    private final ApplicationEventPublisher events;

    SafeEngine(ModelPolicy policy, ExpressionGuard expressions, ApplicationEventPublisher events) {
        this.policy = policy;
        this.expressions = expressions;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(List.of(this::check));
        engine.setCustomPostDeployers(List.of(this::announce));
        engine.setExpressionManager(expressions);
        engine.setScriptFactory(new NoScripts());
        engine.setScriptEngineResolver(new NoScriptEngines());
        engine.setArtifactFactory(new NoClasses());
        guardParsing(engine);
        closeDoors(engine);
    }

    /** No variable is ever a Java object: what can't be stored can't be read back as something else. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var serializers = engine.getVariableSerializers();
        serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        EngineTables.index(engine.getProcessEngineConfiguration().getDataSource());
    }

    private static void guardParsing(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null)
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        listeners.add(new ParsedDiagramGuard());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedClasses("");
        engine.setDeserializationAllowedPackages("");
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
    }

    /** Shows the policy every file of a deployment, whether it is new or read again from the database. */
    void check(DeploymentEntity deployment) {
        policy.check(deployment.getResources().values().stream()
                .collect(toMap(ResourceEntity::getName, ResourceEntity::getBytes)));
    }

    private void announce(DeploymentEntity deployment) {
        if (deployment.isNew()) events.publishEvent(new ModelsDeployed(deployment.getId()));
    }
}
