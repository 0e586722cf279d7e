package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbered list of functions names a test for each, and every test it names exists. */
class FunctionsTests {

    private static final Path LIST = Path.of("docs/functions.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| (.+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Test
    void numberTheFunctionsInOneRun() throws IOException {
        var numbers = rows().stream().map(row -> Integer.valueOf(row.group(1))).toList();

        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void nameATestForEachThatThereIs() throws IOException {
        var tests = tests();

        assertThat(rows()).allSatisfy(row -> {
            var named = NAMED.matcher(row.group(2)).results().toList();
            assertThat(named).isNotEmpty().allSatisfy(test -> assertThat(tests.getOrDefault(test.group(1), ""))
                    .as(test.group())
                    .contains("void " + test.group(2) + "("));
        });
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(LIST)).results().toList();
    }

    private static Map<String, String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Tests.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            FunctionsTests::text,
                            String::concat));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
