package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class I18nTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** Printed papers speak Vietnamese only. */
    static final Pattern PRINTED = Pattern.compile("(number|weekday|wording|due|print)\\..*");

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)[(}]");

    @ParameterizedTest
    @MethodSource("rooms")
    void saysEverythingInBothLanguages(Path vietnamese) throws IOException {
        var english = english(vietnamese);
        var said = keys(vietnamese);
        said.removeIf(PRINTED.asMatchPredicate());
        assertThat(keys(english)).containsAll(said);
        assertThat(keys(vietnamese)).containsAll(keys(english));
    }

    @Test
    void givesEveryKeyToOneRoomOnly() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();

        for (var room : rooms().toList())
            keys(room).stream().filter(key -> !seen.add(key)).forEach(twice::add);

        assertThat(twice).isEmpty();
    }

    /** A message with blanks swallows an apostrophe, one without shows a doubled one twice: the typographic one stands alone. */
    @ParameterizedTest
    @MethodSource("rooms")
    void writesApostrophesThatNothingSwallowsOrDoubles(Path vietnamese) throws IOException {
        for (var file : List.of(vietnamese, english(vietnamese))) {
            var messages = messages(file);

            assertThat(messages.stringPropertyNames())
                    .filteredOn(key -> !messages.getProperty(key).contains("'{'"))
                    .noneMatch(key -> messages.getProperty(key).contains("'"));
        }
    }

    @Test
    void knowsEveryWordTheTemplatesAsk() throws IOException {
        var known = new TreeSet<String>();
        for (var room : rooms().toList()) known.addAll(keys(room));

        var asked = new TreeSet<String>();
        for (var template : TemplateTests.templates().toList())
            KEY.matcher(TemplateTests.markup(template)).results().forEach(result -> asked.add(result.group(1)));

        assertThat(known).containsAll(asked);
    }

    static Stream<Path> rooms() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .filter(path -> path.toString().endsWith(".properties")
                            && !path.toString().endsWith("_en.properties"))
                    .toList()
                    .stream();
        }
    }

    private static Path english(Path vietnamese) {
        return MESSAGES.resolve(vietnamese.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(messages(file).stringPropertyNames());
    }

    static Properties messages(Path file) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }
}
