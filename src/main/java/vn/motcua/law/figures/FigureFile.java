package vn.motcua.law.figures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table of the law's figures as its file has it; a line that doesn't fit its header stops the house from opening. */
public final class FigureFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FigureFile() {}

    /** The lines of {@code processes/rules/figures/<name>.csv}. */
    public static List<Line> read(String name) {
        var file = new ClassPathResource("processes/rules/figures/" + name + ".csv");
        try (var parser = FORMAT.parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream().map(record -> line(name, record)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String name, CSVRecord cells) {
        if (!cells.isConsistent()) throw new IllegalStateException("Not a line of " + name + ": " + cells);
        return new Line(cells);
    }

    /** One line; an empty date is an open end. */
    public record Line(CSVRecord cells) {

        public String text(String column) {
            return cells.get(column);
        }

        /** A column's text, or another where the table has no such column. */
        public String textOr(String column, String otherwise) {
            return has(column) ? text(column) : otherwise;
        }

        /** Whether the table has all these columns. */
        public boolean has(String... columns) {
            return Stream.of(columns).allMatch(cells::isMapped);
        }

        /** The names of the columns, in order. */
        public List<String> columns() {
            return cells.getParser().getHeaderNames();
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        public LocalDate day(String column, LocalDate open) {
            return text(column).isEmpty() ? open : LocalDate.parse(text(column));
        }

        public YearMonth month(String column, YearMonth open) {
            return text(column).isEmpty() ? open : YearMonth.parse(text(column));
        }

        /** The line's value with what it rests on. */
        public Figure figure() {
            return new Figure(decimal(text("value")), text("article"), text("source"), confidence());
        }

        private Figure.Confidence confidence() {
            return switch (text("confidence")) {
                case "verified" -> Figure.Confidence.VERIFIED;
                case "default" -> Figure.Confidence.DEFAULT;
                case "uncertain" -> Figure.Confidence.UNCERTAIN;
                default -> throw new IllegalStateException("No confidence: " + cells);
            };
        }

        private static @Nullable BigDecimal decimal(String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }
    }
}
