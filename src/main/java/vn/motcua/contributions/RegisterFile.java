package vn.motcua.contributions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
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

    /** What older files don't tell; a file has all of these columns or none. */
    static final List<String> IDENTITY_COLUMNS = List.of("former_id_numbers", "other_insurance_numbers", "died_on");

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
    private final Map<String, Identity> identities = new HashMap<>();

    private RegisterFile(LocalDate now) {
        this.now = now;
    }

    /** Reads a file; what lies after {@code now} is refused. */
    static Content read(byte[] content, LocalDate now) {
        if (content.length > MOST_BYTES) throw new ImportRefused(0, "import.tooLarge", MOST_BYTES >> 20);
        var text = text(content);
        if (text.isBlank()) throw new ImportRefused(0, "import.empty");
        return new RegisterFile(now).content(text);
    }

    private Content content(String text) {
        var lines = 1;
        try (var records = FORMAT.parse(new StringReader(text))) {
            checkColumns(records.getHeaderNames());
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
        return new Content(List.copyOf(people.values()), Map.copyOf(identities));
    }

    private static void checkColumns(List<String> present) {
        var needed = new ArrayList<>(COLUMNS);
        if (!Collections.disjoint(present, IDENTITY_COLUMNS)) needed.addAll(IDENTITY_COLUMNS);
        needed.removeAll(present);
        if (!needed.isEmpty()) throw new ImportRefused(1, "import.columns", String.join(", ", needed));
    }

    private void take(CSVRecord line, int number) {
        if (!line.isConsistent()) {
            var head = line.getParser().getHeaderNames().size();
            faults.add(new Fault(number, "import.cells", List.of(line.size(), head)));
            return;
        }
        var cells = new Cells(line, number);
        var read = new RegisterLine(cells, now);
        var person = read.person();
        var row = read.row();
        var known = person == null ? null : people.putIfAbsent(person.insuranceNumber(), person);
        if (known != null && person != null) read.compare(known, person);
        if (person != null && line.isMapped(IDENTITY_COLUMNS.get(0))) take(person, read.identity(person), cells);
        faults.addAll(cells.faults());
        if (person == null || row == null || !cells.faults().isEmpty()) return;
        people.compute(
                person.insuranceNumber(),
                (code, before) -> with(before == null ? person : before, "BOOK".equals(line.get("source")), row));
    }

    private void take(Contributor person, @Nullable Identity identity, Cells cells) {
        if (identity == null) return;
        var known = identities.putIfAbsent(person.insuranceNumber(), identity);
        if (known != null && !known.equals(identity)) cells.refuse(IDENTITY_COLUMNS.get(0), "import.twoIdentities");
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

    /** The people of a file with their histories, and what it tells of their identities, by BHXH number; nothing in older files. */
    record Content(List<Contributor> people, Map<String, Identity> identities) {}
}
