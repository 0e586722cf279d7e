package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The words of a notation and what each may hold, as written in its {@code .vocabulary} file; nothing else exists. */
record Vocabulary(Set<String> namespaces, QName root, Map<QName, Word> words) {

    static final Vocabulary BPMN = read("bpmn.vocabulary");
    static final Vocabulary DMN = read("dmn.vocabulary");

    private static Vocabulary read(String file) {
        var spaces = new HashMap<String, String>();
        var words = new HashMap<QName, Word>();
        lines(file).forEach(line -> {
            if (line.startsWith("@"))
                spaces.put(line.substring(1, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            else read(line.split(" *\\| *", -1), spaces, words);
        });
        return new Vocabulary(Set.copyOf(spaces.values()), element(spaces, "definitions"), Map.copyOf(words));
    }

    private static void read(String[] cells, Map<String, String> spaces, Map<QName, Word> words) {
        var attributes = entries(cells[1]).collect(toMap(entry -> attribute(spaces, entry[0]), Vocabulary::kind));
        var children = entries(cells[2]).collect(toMap(entry -> element(spaces, entry[0]), Vocabulary::kind));
        var text = cells.length < 4 ? null : ValueKind.valueOf(cells[3].strip());
        words.put(element(spaces, cells[0]), new Word(attributes, children, text));
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file, Vocabulary.class)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String[]> entries(String cell) {
        return Stream.of(cell.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2));
    }

    private static ValueKind kind(String[] entry) {
        return entry.length == 1 ? ValueKind.TEXT : ValueKind.valueOf(entry[1]);
    }

    private static QName element(Map<String, String> spaces, String word) {
        var colon = word.indexOf(':');
        return new QName(spaces.get(colon < 0 ? "" : word.substring(0, colon)), word.substring(colon + 1));
    }

    private static QName attribute(Map<String, String> spaces, String word) {
        return word.contains(":") ? element(spaces, word) : new QName(word);
    }

    /** What one element may hold: attributes and children with their kinds, and text of its own if it has a kind. */
    record Word(Map<QName, ValueKind> attributes, Map<QName, ValueKind> children, @Nullable ValueKind text) {

        /** The kind of this element's text where its parent holds it; null if it may have none. */
        @Nullable
        ValueKind textWithin(ValueKind place) {
            return place == ValueKind.TEXT ? text : place;
        }
    }
}
