package vn.motcua.benefits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table of the law's figures as its file has it; a line that doesn't fit its header stops the house from opening. */
final class FigureFile {

    private FigureFile() {}

    static List<Line> read(String name) {
        try (var file = new ClassPathResource("processes/rules/figures/" + name + ".csv").getInputStream()) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var header = List.of(lines.get(0).split(","));
            var rows = new ArrayList<Line>();
            for (var text : lines.subList(1, lines.size())) rows.add(line(name, header, text));
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String name, List<String> header, String text) {
        var cells = List.of(text.split(",", -1));
        if (cells.size() != header.size()) throw new IllegalStateException("Not a line of " + name + ": " + text);
        return new Line(header, cells);
    }

    /** One line; an empty date is an open end. */
    record Line(List<String> header, List<String> cells) {

        String text(String column) {
            return cells.get(header.indexOf(column));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        LocalDate day(String column, LocalDate open) {
            return text(column).isEmpty() ? open : LocalDate.parse(text(column));
        }

        YearMonth month(String column, YearMonth open) {
            return text(column).isEmpty() ? open : YearMonth.parse(text(column));
        }

        /** The line's value with what it rests on. */
        Figure figure() {
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
