package vn.motcua.law.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law's single numbers, such as quotas, rates and days, by name; a decree adds a row with its days and its article. */
public record Parameters(Map<String, List<Row>> rows) {

    /** The families of benefits that have numbers of their own, each with its file. */
    private static final List<String> FAMILIES = List.of(
            "accident",
            "health",
            "healthinsurance",
            "maternity",
            "one-time",
            "pension",
            "sickness",
            "survivors",
            "unemployment");

    static Parameters read() {
        return new Parameters(FAMILIES.stream()
                .flatMap(Parameters::rows)
                .collect(Collectors.groupingBy(Row::parameter, LinkedHashMap::new, Collectors.toList())));
    }

    private static Stream<Row> rows(String family) {
        return FigureFile.read(family).stream()
                .map(line -> new Row(
                        line.text("parameter"),
                        line.text("label"),
                        line.text("unit"),
                        List.of(line.text("benefits").split(" ")),
                        new DatedFigures.Dated(
                                line.day("from", LocalDate.MIN), line.day("to", LocalDate.MAX), line.figure())));
    }

    /** The figure in force on a day. */
    public Optional<Figure> on(String parameter, LocalDate day) {
        return of(parameter).stream()
                .map(Row::dated)
                .filter(dated -> dated.covers(day))
                .map(DatedFigures.Dated::figure)
                .findFirst();
    }

    /** What a parameter is called in Vietnamese. */
    public String label(String parameter) {
        return of(parameter).get(0).label();
    }

    private List<Row> of(String parameter) {
        var named = rows.get(parameter);
        if (named == null) throw new IllegalArgumentException("No parameter of the law: " + parameter);
        return named;
    }

    /** One value of a parameter for a stretch of days, and the benefits that use it. */
    public record Row(String parameter, String label, String unit, List<String> benefits, DatedFigures.Dated dated) {}
}
