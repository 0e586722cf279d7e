package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeployerTests {

    private final ProcessEngine engine = engine(HostileCorpus.anyVerb());
    private final RepositoryService repository = engine.getRepositoryService();

    @AfterEach
    void stopTheEngine() {
        engine.close();
    }

    @Test
    void deploysAllModelsAtOnceUnderStableNames() {
        new Deployer(repository).afterSingletonsInstantiated();

        var deployment = repository.createDeploymentQuery().singleResult();
        assertThat(deployment.getSource()).isEqualTo("house");
        assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                .containsExactlyInAnyOrderElementsOf(Deployer.models().keySet())
                .contains("processes/dossier-journey.bpmn", "forms/signDecision.form")
                .contains("processes/rules/required-papers.dmn");
    }

    @Test
    void deploysNothingAgainUnlessAModelChanged() {
        new Deployer(repository).afterSingletonsInstantiated();
        new Deployer(repository).afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(repository.createProcessDefinitionQuery().list())
                .allMatch(definition -> definition.getVersion() == 1);
    }

    @Test
    void deploysNothingIfADepartmentLacksAVerb() {
        var strict = engine(TargetEngine.departments());

        assertThatThrownBy(() -> new Deployer(strict.getRepositoryService()).afterSingletonsInstantiated())
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("reception.");
        assertThat(strict.getRepositoryService().createDeploymentQuery().count())
                .isZero();
        strict.close();
    }

    private static ProcessEngine engine(Departments departments) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("deployer-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setHistoryCleanupEnabled(false);
        configuration.setProcessEnginePlugins(
                List.of(new SafeEngine(new ModelPolicy(departments), new ExpressionGuard(departments), event -> {})));
        return configuration.buildProcessEngine();
    }
}
