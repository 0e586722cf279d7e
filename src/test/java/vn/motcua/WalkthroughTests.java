package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the commands of docs/walkthrough.md as they stand there, and compares their answers; … stands for anything. */
@WholeHouse
class WalkthroughTests {

    private static final Path WALKTHROUGH = Path.of("docs/walkthrough.md");
    private static final Pattern STEP =
            Pattern.compile("```sh\n(.*?)```(?:\\s*```(?:json|text)\n(.*?)```)?", Pattern.DOTALL);
    private static final String MARK = "@@@ next step";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leaveTheDemoAsItWas() {
        for (var table : List.of("recovery_code", "second_factor", "api_key"))
            jdbc.sql("delete from " + table).update();
    }

    @Test
    void givesTheAnswersThatTheDocumentationShows() throws Exception {
        var steps = steps();

        var answers = run(steps);

        assertThat(answers).hasSameSizeAs(steps);
        for (var i = 0; i < steps.size(); i++)
            assertThat(answers.get(i).strip())
                    .as(steps.get(i).commands())
                    .matches(pattern(steps.get(i).answer().strip()));
    }

    private List<String> run(List<Step> steps) throws Exception {
        var script = steps.stream()
                .map(step -> step.commands() + "\necho; echo '" + MARK + "'\n")
                .collect(Collectors.joining("", "set -e\n", ""));
        var process = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        process.environment().put("MOTCUA", "http://localhost:" + port);
        var shell = process.start();
        var output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return new ArrayList<>(List.of(output.split(Pattern.quote(MARK) + "\n?")));
    }

    private static List<Step> steps() throws IOException {
        return STEP.matcher(Files.readString(WALKTHROUGH))
                .results()
                .map(step -> new Step(step.group(1), step.group(2) == null ? "" : step.group(2)))
                .toList();
    }

    /** The answer as a pattern: blanks between lines don't matter, … stands for anything. */
    private static Pattern pattern(String answer) {
        return Pattern.compile(
                Stream.of(answer.split("…", -1))
                        .map(part -> Stream.of(part.split("\\s+", -1))
                                .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
                                .collect(Collectors.joining("\\s*")))
                        .collect(Collectors.joining(".*?")),
                Pattern.DOTALL);
    }

    private record Step(String commands, String answer) {}
}
