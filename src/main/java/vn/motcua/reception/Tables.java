package vn.motcua.reception;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/** Reads the tables of the desk: one line a row, a heading above, lists within a cell parted by blanks. */
final class Tables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Tables() {}

    static List<CSVRecord> rows(Resource table) {
        try (var lines = FORMAT.parse(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            var rows = lines.getRecords();
            for (var row : rows)
                if (!row.isConsistent()) throw new IllegalStateException("Not a row of " + table + ": " + row);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell; none means any. */
    static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }

    /** Whether a cell of words leaves this one in. */
    static boolean admits(Set<String> words, String word) {
        return words.isEmpty() || words.contains(word);
    }
}
