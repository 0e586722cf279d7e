package vn.motcua;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.diagrams.Diagram;
import vn.motcua.diagrams.DiagramRule;
import vn.motcua.diagrams.LawTableFile;

class DiagramTests {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("diagramsAndRules")
    void keepsEveryRule(Diagram diagram, DiagramRule rule) {
        assertThat(rule.brokenBy(diagram)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsEveryRuleOfTables(LawTableFile table) {
        assertThat(table.breaches()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isWalkedByJourneyTests(Diagram diagram) throws Exception {
        var name = Stream.of(diagram.file()
                        .replace(".bpmn", "")
                        .replace("-journey", "")
                        .split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .reduce("vn.motcua.journey.", String::concat);

        assertThat(Class.forName(name + "JourneyTests")).hasSuperclass(Class.forName("vn.motcua.journey.BareJourney"));
    }

    @Test
    void hasNoFormWithoutATask() throws Exception {
        try (var forms = Files.list(Path.of("forms"))) {
            var tasks = Stream.of(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")))
                    .flatMap(file -> Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class).stream())
                    .map(task -> task.getId() + ".form")
                    .collect(toSet());

            assertThat(forms.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .isSubsetOf(tasks);
        }
    }

    @Test
    void picturesTheFrameInTheDocumentationAsItIsDrawn() throws Exception {
        var picture = Files.readString(Path.of("docs/journey.svg"));

        assertThat(Bpmn.readModelFromFile(new File("processes/dossier-journey.bpmn"))
                        .getModelElementsByType(FlowElement.class))
                .allSatisfy(element -> assertThat(picture).contains("data-element-id=\"" + element.getId() + "\""));
    }

    @Test
    void isReadByTheModelersOwnReaderWithoutAWarning() throws Exception {
        var reader = new ProcessBuilder(
                        "node",
                        "check-models.mjs",
                        Path.of("processes").toAbsolutePath().toString())
                .directory(new File("src/main/frontend"))
                .redirectErrorStream(true)
                .start();
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said).contains("diagrams, 0 warnings");
    }

    private static Stream<Diagram> diagrams() {
        return Diagram.all().stream();
    }

    private static Stream<LawTableFile> tables() {
        return LawTableFile.all().stream();
    }

    private static Stream<Arguments> diagramsAndRules() {
        return diagrams().flatMap(diagram -> DiagramRule.all().stream().map(rule -> Arguments.of(diagram, rule)));
    }
}
