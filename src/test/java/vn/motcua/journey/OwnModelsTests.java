package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class OwnModelsTests {

    private static final Departments DEPARTMENTS = departments();

    @ParameterizedTest
    @MethodSource("files")
    void mayBeDeployed(String file) throws IOException {
        assertThat(new ModelPolicy(DEPARTMENTS).refusals(file, Files.readAllBytes(Path.of(file))))
                .isEmpty();
    }

    @Test
    void runBehindTheGuards() throws IOException {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("guarded");
        configuration.setJdbcUrl("jdbc:h2:mem:guarded");
        configuration.setJobExecutorActivate(false);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
        configuration.setExpressionManager(new ExpressionGuard(DEPARTMENTS));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new ParsedDiagramGuard())));
        var engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (var file : files().toList()) deployment.addString(file, Files.readString(Path.of(file)));
        deployment.deploy();

        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "dossierJourney",
                        "G12.099.01-261120-0001",
                        Map.of("needsExamination", true, "remindAt", new Date()));

        var task = engine.getTaskService().createTaskQuery().singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("examineSubmission");
        engine.close();
    }

    private static Stream<String> files() throws IOException {
        try (var processes = Files.walk(Path.of("processes"));
                var forms = Files.walk(Path.of("forms"))) {
            return Stream.concat(processes.toList().stream(), forms.toList().stream())
                    .map(Path::toString)
                    .filter(name -> name.matches(".*\\.(bpmn|dmn|form)"));
        }
    }

    private static Departments departments() {
        var beans = new DefaultListableBeanFactory();
        BareEngine.verbs().forEach((department, verbs) -> beans.registerSingleton(department, new Agreeing(verbs)));
        return new Departments(beans);
    }

    private static final class Agreeing extends Delegates {
        Agreeing(Set<String> verbs) {
            verbs.forEach(verb -> act(verb, dossier -> {}));
        }
    }
}
