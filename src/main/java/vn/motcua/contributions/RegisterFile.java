package vn.motcua.contributions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.motcua.contributions.ImportRefused.Fault;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Person.Sex;

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

    private static final int MOST_FAULTS = 100;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final YearMonth now;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Contributor> people = new LinkedHashMap<>();

    private RegisterFile(YearMonth now) {
        this.now = now;
    }

    /** Reads a file; months after {@code now} are refused. */
    static List<Contributor> read(byte[] content, YearMonth now) {
        return new RegisterFile(now).people(text(content));
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
        } catch (IOException | UncheckedIOException e) {
            throw new ImportRefused(lines, "import.notCsv");
        }
        if (people.isEmpty() && faults.isEmpty()) throw new ImportRefused(0, "import.empty");
        if (!faults.isEmpty()) throw new ImportRefused(faults);
        return List.copyOf(people.values());
    }

    private void take(CSVRecord line, int number) {
        if (!line.isConsistent()) {
            faults.add(new Fault(number, "import.cells", List.of(line.size(), COLUMNS.size())));
            return;
        }
        var cells = new Cells(line, number);
        var person = cells.person();
        var row = cells.row();
        if (person == null || row == null) return;
        var known = people.putIfAbsent(person.insuranceNumber(), person);
        if (known != null && !cells.same(known, person)) return;
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

    /** One line's cells, each read with its own check. */
    private final class Cells {

        private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'\u2019-]{2,120}");

        private final CSVRecord line;
        private final int number;
        private boolean good = true;

        Cells(CSVRecord line, int number) {
            this.line = line;
            this.number = number;
        }

        @Nullable
        Contributor person() {
            var code = matching("insurance_number", Pattern.compile("\\d{10}"));
            var name = matching("name", NAME);
            var birth = read("birth_date", LocalDate::parse);
            var sex = read("sex", Sex::valueOf);
            var id = matching("id_number", Pattern.compile("\\d{12}"));
            var address = matching("address", Pattern.compile(".{3,300}"));
            var reissued = matching("reissued_book", Pattern.compile("true|false|"));
            if (!good || code == null || name == null || birth == null || sex == null || id == null || address == null)
                return null;
            return new Contributor(
                    code, name, birth, sex, id, text("phone"), address, "true".equals(reissued), List.of(), List.of());
        }

        @Nullable
        Row row() {
            matching("source", Pattern.compile("REGISTER|BOOK"));
            var from = read("from", YearMonth::parse);
            var to = read("to", YearMonth::parse);
            var wage = read("wage", RegisterFile::dong);
            var kind = read("kind", Kind::valueOf);
            var regime = read("regime", Regime::valueOf);
            var support = read("state_support", RegisterFile::dong);
            var province = matching("province", Pattern.compile(".{2,100}"));
            if (from != null && to != null && from.isAfter(to)) refuse("to", "import.toBeforeFrom");
            if (to != null && to.isAfter(now)) refuse("to", "import.future");
            if (!good
                    || from == null
                    || to == null
                    || wage == null
                    || kind == null
                    || regime == null
                    || support == null
                    || province == null) return null;
            return new Row(from, to, wage, kind, regime, support, text("employer"), province);
        }

        boolean same(Contributor known, Contributor here) {
            var same = known.name().equals(here.name())
                    && known.birthDate().equals(here.birthDate())
                    && known.idNumber().equals(here.idNumber());
            if (!same) refuse("insurance_number", "import.twoPeople");
            return same;
        }

        private @Nullable String text(String column) {
            var value = line.get(column);
            return value.isBlank() ? null : value;
        }

        private @Nullable String matching(String column, Pattern pattern) {
            var value = line.get(column);
            if (pattern.matcher(value).matches()) return value;
            refuse(column, "import." + column);
            return null;
        }

        private <T> @Nullable T read(String column, Function<String, T> reading) {
            try {
                return reading.apply(line.get(column));
            } catch (DateTimeException | IllegalArgumentException e) {
                refuse(column, "import." + column);
                return null;
            }
        }

        private void refuse(String column, String messageKey) {
            good = false;
            faults.add(new Fault(number, messageKey, List.of(column)));
        }
    }

    private static Long dong(String text) {
        var amount = Long.valueOf(text);
        if (amount < 0 || amount > 1_000_000_000_000L) throw new IllegalArgumentException("Not an amount: " + text);
        return amount;
    }
}
