package vn.motcua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.dossier.Person.Sex;

/** Names, places and employers of fictional people, drawn from a seed. */
final class Words {

    private final Random random;
    private final Map<String, List<String>> lists = lines("names.csv").stream()
            .map(line -> line.split(",", 2))
            .collect(Collectors.toMap(
                    cells -> cells[0], cells -> List.of(cells[1].split(cells[1].contains("|") ? "\\|" : " "))));

    Words(Random random) {
        this.random = random;
    }

    /** A person's full name. */
    String name(Sex sex) {
        return one("family") + " " + one("middle" + sex) + " " + one("given" + sex);
    }

    /** An address down to the ward. */
    String address() {
        return one("street") + ", " + one("place");
    }

    /** A word of a list of {@code names.csv}. */
    String one(String list) {
        var words = Objects.requireNonNull(lists.get(list), list);
        return words.get(random.nextInt(words.size()));
    }

    /** The lines of one of the demo's files, without blank ones. */
    static List<String> lines(String file) {
        return Arrays.stream(text(file).split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    static String text(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
