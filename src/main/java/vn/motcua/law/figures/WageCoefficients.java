package vn.motcua.law.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The coefficients that lift old wages to the year of the decision (Law 41/2024/QH15 art. 73), a table for each year. */
public record WageCoefficients(List<Dated> lines) {

    public static WageCoefficients read() {
        return new WageCoefficients(FigureFile.read("wage-coefficient").stream()
                .map(line -> new Dated(
                        line.day("from", LocalDate.MIN),
                        line.day("to", LocalDate.MAX),
                        line.number("year"),
                        line.figure()))
                .toList());
    }

    /** The table for decisions of a day, if it is published. */
    public Optional<Table> on(LocalDate day) {
        var years = lines.stream()
                .filter(line -> !day.isBefore(line.from()) && !day.isAfter(line.to()))
                .collect(Collectors.toMap(Dated::year, Function.identity()));
        return years.isEmpty() ? Optional.empty() : Optional.of(new Table(new TreeMap<>(years)));
    }

    /** One line of the published tables. */
    public record Dated(LocalDate from, LocalDate to, int year, Figure figure) {}

    /** The coefficients of one decision year, by the year the wage was earned. */
    public record Table(TreeMap<Integer, Dated> years) {

        /** The coefficient of a wage's year; before the first line's year, that of the first (Decree 158/2025 art. 16.1). */
        public Figure of(int year) {
            return Objects.requireNonNull(years.get(Math.max(year, years.firstKey())))
                    .figure();
        }

        public String source() {
            return of(years.firstKey()).source();
        }
    }
}
