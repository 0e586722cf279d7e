package vn.motcua.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Line;

/** At which notes of a dossier's timeline somebody is told: a table of acts, their outcomes, and whom they concern. */
@Component
class Occasions {

    private static final String FILE = "notices/occasions.csv";
    private static final String BETWEEN_DETAILS = "\u001f";

    private final List<Occasion> occasions = read();

    /** What a note is an occasion for, if for anything. */
    Optional<Occasion> of(Line note) {
        var details = note.details() == null ? "" : note.details().split(BETWEEN_DETAILS, 2)[0];
        return occasions.stream()
                .filter(each -> each.act().equals(note.act()))
                .filter(each -> each.outcome().isEmpty() || each.outcome().equals(details))
                .findFirst();
    }

    List<Occasion> all() {
        return occasions;
    }

    private static List<Occasion> read() {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cell -> new Occasion(cell[0], cell[1], Kind.valueOf(cell[2]), Set.of(cell[3].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row: {@code whose} names the duties whose doers are concerned, or HOLDER, APPLICANT. */
    record Occasion(String act, String outcome, Kind kind, Set<String> whose) {

        boolean concerns(String one) {
            return whose.contains(one);
        }
    }
}
