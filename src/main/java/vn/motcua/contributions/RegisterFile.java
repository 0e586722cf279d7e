package vn.motcua.contributions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.motcua.contributions.ImportRefused.Fault;
import vn.motcua.dossier.ContributionExtract.Row;

/**
 * A CSV file of contribution histories, UTF-8 with a head line: one line a period, its person's data repeated on each.
 * Either every line is good or the whole file is refused, with line numbers and reasons.
 */
final class RegisterFile {

    static final List<String> COLUMNS = List.of(
            "source",
            "insurance_number",
            "name",
            "birth_date",
            "sex",
            "id_number",
            "phone",
            "address",
            "reissued_book",
            "from",
            "to",
            "wage",
            "kind",
            "regime",
            "state_support",
            "employer",
            "province");

    static final int MOST_BYTES = 20 << 20;

    private static final int MOST_FAULTS = 100;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final LocalDate now;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Contributor> people = new LinkedHashMap<>();

    private RegisterFile(LocalDate now) {
        this.now = now;
    }

    /** Reads a file; what lies after {@code now} is refused. */
    static List<Contributor> read(byte[] content, LocalDate now) {
        if (content.length > MOST_BYTES) throw new ImportRefused(0, "import.tooLarge", MOST_BYTES >> 20);
        var text = text(content);
        if (text.isBlank()) throw new ImportRefused(0, "import.empty");
        return new RegisterFile(now).people(text);
    }

    private List<Contributor> people(String text) {
        var lines = 1;
        try (var records = FORMAT.parse(new StringReader(text))) {
            var missing = COLUMNS.stream()
                    .filter(column -> !records.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) throw new ImportRefused(1, "import.columns", String.join(", ", missing));
            for (var line : records) {
                lines = (int) records.getCurrentLineNumber();
                take(line, lines);
                if (faults.size() >= MOST_FAULTS) break;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ImportRefused(lines, "import.notCsv");
        }
        if (people.isEmpty() && faults.isEmpty()) throw new ImportRefused(0, "import.empty");
        if (!faults.isEmpty()) throw new ImportRefused(faults);
        return List.copyOf(people.values());
    }

    private void take(CSVRecord line, int number) {
        if (!line.isConsistent()) {
            var head = line.getParser().getHeaderNames().size();
            faults.add(new Fault(number, "import.cells", List.of(line.size(), head)));
            return;
        }
        var cells = new RegisterLine(line, number, now);
        var person = cells.person();
        var row = cells.row();
        var known = person == null ? null : people.putIfAbsent(person.insuranceNumber(), person);
        if (known != null && person != null) cells.compare(known, person);
        faults.addAll(cells.faults());
        if (person == null || row == null || !cells.faults().isEmpty()) return;
        people.compute(
                person.insuranceNumber(),
                (code, before) -> with(before == null ? person : before, "BOOK".equals(line.get("source")), row));
    }

    private static Contributor with(Contributor person, boolean book, Row row) {
        var rows = new ArrayList<>(book ? person.book() : person.register());
        rows.add(row);
        return new Contributor(
                person.insuranceNumber(),
                person.name(),
                person.birthDate(),
                person.sex(),
                person.idNumber(),
                person.phone(),
                person.address(),
                person.reissuedBook(),
                book ? person.register() : rows,
                book ? rows : person.book());
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ImportRefused(0, "import.encoding");
        }
    }
}
