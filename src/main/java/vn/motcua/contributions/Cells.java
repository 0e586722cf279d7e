package vn.motcua.contributions;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.motcua.contributions.ImportRefused.Fault;

/** The cells of one line of a register file: each read with its own check, each fault with its reason. */
final class Cells {

    private final CSVRecord line;
    private final int number;
    private final List<Fault> faults = new ArrayList<>();

    Cells(CSVRecord line, int number) {
        this.line = line;
        this.number = number;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The text of a cell; null if it doesn't match. */
    @Nullable
    String matching(String column, Pattern pattern) {
        var value = Normalizer.normalize(line.get(column), Normalizer.Form.NFC);
        if (pattern.matcher(value).matches()) return value;
        refuse(column, "import." + column);
        return null;
    }

    /** The value of a cell; null if it can't be read. */
    <T> @Nullable T read(String column, Function<String, T> reading) {
        try {
            return reading.apply(line.get(column));
        } catch (DateTimeException | IllegalArgumentException e) {
            refuse(column, "import." + column);
            return null;
        }
    }

    void refuse(String column, String messageKey) {
        faults.add(new Fault(number, messageKey, List.of(column)));
    }
}
