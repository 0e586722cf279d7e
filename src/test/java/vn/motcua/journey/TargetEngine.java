package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.motcua.journey.Layer.CLASSES;
import static vn.motcua.journey.Layer.EXPRESSIONS;
import static vn.motcua.journey.Layer.PARSED;
import static vn.motcua.journey.Layer.POLICY;
import static vn.motcua.journey.Layer.RESOLVER;
import static vn.motcua.journey.Layer.SCRIPTS;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An engine in memory behind the guards a test chooses, with a bean beside it that no diagram should reach. */
final class TargetEngine implements AutoCloseable {

    final ProcessEngine engine;

    TargetEngine(Set<Layer> layers, String url) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("target-" + UUID.randomUUID());
        configuration.setJdbcUrl(url);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setHistoryCleanupEnabled(false);
        configuration.setBeans(new HashMap<>(Map.of("probe", new Probe(), "reception", reception())));
        configuration.setProcessEnginePlugins(List.of(guards(layers)));
        engine = configuration.buildProcessEngine();
    }

    /** As if nothing had been deployed: no journey, no job, and the one user is there. */
    void clean() {
        var repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().forEach(stored -> repository.deleteDeployment(stored.getId(), true));
        if (hasLostItsUser())
            engine.getIdentityService().saveUser(engine.getIdentityService().newUser("an"));
    }

    static TargetEngine behind(Set<Layer> layers) {
        return new TargetEngine(layers, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    static Departments departments() {
        return departments(reception());
    }

    static Departments departments(Delegates reception) {
        return new Departments(new StaticListableBeanFactory(Map.of("reception", reception, "probe", new Probe())));
    }

    private static Delegates reception() {
        return new Delegates() {
            {
                act("act", dossier -> {});
            }
        };
    }

    private static ProcessEnginePlugin guards(Set<Layer> layers) {
        if (layers.containsAll(Set.of(Layer.values()))) return new SafeEngine(policy(), guard(), event -> {});
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                if (layers.contains(POLICY))
                    engine.setCustomPreDeployers(List.of(new SafeEngine(policy(), guard(), event -> {})::check));
                if (layers.contains(PARSED))
                    engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ParsedDiagramGuard())));
                if (layers.contains(SCRIPTS)) engine.setScriptFactory(new NoScripts());
                if (layers.contains(CLASSES)) engine.setArtifactFactory(new NoClasses());
                engine.setExpressionManager(new ChosenExpressions(engine.getBeans(), layers));
            }
        };
    }

    private static ModelPolicy policy() {
        return new ModelPolicy(departments());
    }

    private static ExpressionGuard guard() {
        return new ExpressionGuard(departments());
    }

    /** Deploys the diagram, starts it and fires its jobs; the first refusal ends it. */
    void run(String diagram) {
        deploy(diagram);
        start();
        for (var job : engine.getManagementService().createJobQuery().list())
            engine.getManagementService().executeJob(job.getId());
    }

    void deploy(String diagram) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream("processes/attack.bpmn", new ByteArrayInputStream(diagram.getBytes(UTF_8)))
                .deploy();
    }

    void start() {
        engine.getRuntimeService().startProcessInstanceByKey("attack", "H01.10-261122-0001");
    }

    boolean hasLostItsUser() {
        return engine.getIdentityService().createUserQuery().userId("an").count() == 0;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** The stock engine's expressions with the guard's words, its resolver, both or neither. */
    private static final class ChosenExpressions extends JuelExpressionManager {

        private final Set<Layer> layers;

        ChosenExpressions(Map<Object, Object> beans, Set<Layer> layers) {
            super(beans);
            this.layers = layers;
        }

        @Override
        public ValueExpression createValueExpression(String expression) {
            if (layers.contains(EXPRESSIONS)) guard().createValueExpression(expression);
            return super.createValueExpression(expression);
        }

        @Override
        protected ELResolver createElResolver() {
            if (layers.contains(RESOLVER)) return new AnswersOnly(departments());
            var resolvers = new CompositeELResolver();
            resolvers.add(super.createElResolver());
            resolvers.add(new BeanELResolver());
            return resolvers;
        }
    }
}
