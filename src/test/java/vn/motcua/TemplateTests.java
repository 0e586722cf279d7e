package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]*\\bth:src=)|\\s(th:)?style(append)?=|\\s(th:)?on[a-z]+=\"|th:inline=|javascript:");
    private static final Pattern UNVERSIONED = Pattern.compile("\\s(href|src)=\"/");
    private static final Pattern REPLACED_ON_CONDITION = Pattern.compile(
            "<[^>]*\\sth:(if|unless|each)=[^>]*\\sth:replace=[^>]*>|<[^>]*\\sth:replace=[^>]*\\sth:(if|unless|each)=[^>]*>");
    private static final Pattern VIETNAMESE = Pattern.compile("[\\u00c0-\\u01b0\\u1ea0-\\u1ef9&&[^\\u00d7]]");

    @ParameterizedTest
    @MethodSource("pages")
    void carriesNeitherScriptNorStyleInline(Path template) throws IOException {
        var markup = markup(template);

        assertThat(found(INLINE, markup)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesItsWordsFromTheMessages(Path template) throws IOException {
        var markup = markup(template);

        assertThat(found(VIETNAMESE, markup)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksThroughTheAddressesThatCarryAVersion(Path template) throws IOException {
        var markup = markup(template);

        assertThat(found(UNVERSIONED, markup)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void putsNoConditionOnATagThatAFragmentReplaces(Path template) throws IOException {
        var markup = markup(template);

        assertThat(found(REPLACED_ON_CONDITION, markup)).isEmpty();
    }

    static Stream<Path> pages() throws IOException {
        return templates().filter(path -> !path.toString().contains("print"));
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(path -> path.toString().endsWith(".html")).toList().stream();
        }
    }

    static String markup(Path template) throws IOException {
        return COMMENT.matcher(Files.readString(template)).replaceAll("");
    }

    private static List<String> found(Pattern pattern, String markup) {
        return pattern.matcher(markup).results().map(result -> result.group()).toList();
    }
}
