package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages about security say must be there. */
class SecurityPagesTests {

    private static final Path ASVS = Path.of("docs/asvs.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d[\\d., ]*) \\| ([a-z ]+) \\|");

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/asvs.md"})
    void nameTestsThatExist(String page) throws IOException {
        var named = NAMED.matcher(Files.readString(Path.of(page)))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(tests()).containsAll(named);
    }

    @Test
    void answerEachOfTheTwoHundredAndFiftyThreeItemsOnce() throws IOException {
        var items =
                rows(ASVS).flatMap(row -> Stream.of(row.group(1).split(", "))).toList();

        assertThat(items).hasSize(253).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kept", "in part", "not yet", "not applicable"})
    void countTheItemsOfEachState(String state) throws IOException {
        var items = rows(ASVS)
                .filter(row -> row.group(2).equals(state))
                .mapToInt(row -> row.group(1).split(", ").length)
                .sum();

        assertThat(Files.readString(ASVS)).containsPattern("(?m)^Counted: .*\\b" + items + " " + state + "\\b");
    }

    private static Stream<MatchResult> rows(Path page) throws IOException {
        return ROW.matcher(Files.readString(page)).results();
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }
}
