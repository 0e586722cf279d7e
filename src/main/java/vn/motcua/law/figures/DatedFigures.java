package vn.motcua.law.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A figure that changes by decree: the one that counts is that of the legal date, not the latest. */
public record DatedFigures(List<Dated> figures) {

    public static DatedFigures read(String name) {
        return new DatedFigures(FigureFile.read(name).stream()
                .map(line -> new Dated(line.day("from", LocalDate.MIN), line.day("to", LocalDate.MAX), line.figure()))
                .toList());
    }

    public Optional<Figure> on(LocalDate day) {
        return figures.stream()
                .filter(dated -> dated.covers(day))
                .map(Dated::figure)
                .findFirst();
    }

    public Figure inForce(LocalDate day) {
        return on(day).orElseThrow(() -> new IllegalStateException("No figure in force on " + day));
    }

    /** A figure and the days it is in force, both included. */
    public record Dated(LocalDate from, LocalDate to, Figure figure) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
