package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine-configuration",
            "spring.flyway.locations=classpath:no-migration",
            "spring.flyway.fail-on-missing-locations=false",
            "camunda.bpm.process-engine-name=engineConfiguration",
            "motcua.journey.deploy-own-models=false"
        })
class EngineConfigurationTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Rules rules;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void looksForTheTasksBelowATaskAlongAnIndex() {
        var plan = jdbc.queryForObject("explain select * from act_ru_task where parent_task_id_ = 'x'", String.class);

        assertThat(plan).contains("TASK_BY_PARENT");
    }

    @Test
    void startsAnEngineWithItsDoorsClosed() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(configuration.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(configuration.getExpressionManager()).isInstanceOf(ExpressionGuard.class);
        assertThat(configuration.getScriptFactory()).isInstanceOf(NoScripts.class);
        assertThat(configuration.getScriptEngineResolver()).isInstanceOf(NoScriptEngines.class);
        assertThat(configuration.getArtifactFactory()).isInstanceOf(NoClasses.class);
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isEnableXxeProcessing()).isFalse();
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.isCmmnEnabled()).isFalse();
        assertThat(configuration.isMetricsEnabled()).isFalse();
        assertThat(configuration.isTaskMetricsEnabled()).isFalse();
        assertThat(configuration.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("22:00");
        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("R3/PT1M");
        assertThat(configuration.getGeneralResourceWhitelistPattern()).contains("._@-");
    }

    @Test
    void runsAnHonestDiagramByItsDepartmentsVerb() {
        deploy("processes/honest.bpmn", HonestModels.DIAGRAM.getBytes());

        var journey = runtime.startProcessInstanceByKey("honest", "H01.10-261122-0001");

        assertThat(runtime.getVariable(journey.getId(), "isComplete")).isEqualTo(true);
    }

    @Test
    void keepsNoJavaObjectAsAVariable() {
        deploy("processes/honest.bpmn", HonestModels.DIAGRAM.getBytes());
        var journey = runtime.startProcessInstanceByKey("honest", "H01.10-261122-0002");

        assertThatThrownBy(() -> runtime.setVariable(journey.getId(), "object", List.of("anything")))
                .hasMessageContaining("Cannot find serializer");
    }

    @Test
    void asksTheLatestDeployedLawOnceItsTransactionHasCommitted() {
        deploy("processes/rules/processingDays.dmn", HonestModels.TABLE.getBytes());
        var asked = Map.of("procedure", "lumpSum", "receivedOn", LocalDate.of(2025, 7, 1));

        assertThat(rules.row("processingDays", asked)).isEqualTo(new Rules.Row("7", "Luật 41/2024/QH15, Điều 78"));
        transaction.executeWithoutResult(status -> {
            deploy("processes/rules/processingDays.dmn", changed());
            status.setRollbackOnly();
        });
        assertThat(rules.one("processingDays", asked)).isEqualTo("7");

        deploy("processes/rules/processingDays.dmn", changed());
        assertThat(rules.one("processingDays", asked)).isEqualTo("9");
    }

    private static byte[] changed() {
        return HonestModels.TABLE.replace("<text>7</text>", "<text>9</text>").getBytes();
    }

    private void deploy(String name, byte[] model) {
        repository
                .createDeployment()
                .addInputStream(name, new java.io.ByteArrayInputStream(model))
                .deploy();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class
    })
    @Import({
        EngineConfiguration.class,
        Departments.class,
        ModelPolicy.class,
        FlywayFirst.class,
        Deployer.class,
        DeployedLaw.class,
        Rules.class
    })
    static class Rooms {

        @Bean
        DutyGuard nobodyToKeepApart() {
            return mock(DutyGuard.class);
        }

        @Bean("reception")
        Delegates reception() {
            return HonestModels.reception();
        }
    }
}
