package vn.motcua.law;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.law.figures.FigureFile;
import vn.motcua.law.figures.FigureFile.Line;

/** The lines of the figure tables as entries of the law register; {@code tables.csv} says what a table without names is. */
@Component
class FigureEntries {

    /** What a row is told apart by, beside the days it is in force. */
    private static final Set<String> KEYS = Set.of("year", "sex", "region");

    private static final String EVERY = "*";

    private final Procedures procedures;
    private final MessageSource messages;
    private final Map<String, Line> tables;
    private final Map<String, List<Line>> figures;

    FigureEntries(Procedures procedures, MessageSource messages) throws IOException {
        this.procedures = procedures;
        this.messages = messages;
        this.tables = FigureFile.read("tables").stream()
                .collect(Collectors.toMap(line -> line.text("table"), Function.identity()));
        this.figures = figures();
    }

    private Map<String, List<Line>> figures() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:processes/rules/figures/*.csv");
        return Stream.of(files)
                .map(file -> StringUtils.stripFilenameExtension(String.valueOf(file.getFilename())))
                .sorted()
                .map(name -> Map.entry(name, FigureFile.read(name)))
                .filter(table -> table.getValue().get(0).has("parameter") || tables.containsKey(table.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    Stream<LawEntry> of(Locale reader) {
        return figures.entrySet().stream()
                .flatMap(table -> table.getValue().stream().map(line -> entry(table.getKey(), line, reader)));
    }

    private LawEntry entry(String table, Line line, Locale reader) {
        var about = tables.get(table);
        return about == null ? named(line, reader) : keyed(table, about, line, reader);
    }

    private LawEntry named(Line line, Locale reader) {
        return new LawEntry(
                line.text("parameter"),
                line.text("label"),
                line.text("value"),
                say("law.unit." + line.text("unit"), reader),
                line.text("from"),
                line.text("to"),
                line.text("article"),
                line.text("source"),
                line.text("confidence"),
                using(line.text("benefits")));
    }

    private LawEntry keyed(String table, Line about, Line line, Locale reader) {
        var span = about.text("span");
        var isInForce = span.isEmpty();
        return new LawEntry(
                table,
                name(about, line, reader),
                value(line, reader),
                say("law.unit." + about.text("unit"), reader),
                isInForce ? line.text("from") : "",
                isInForce ? line.text("to") : "",
                line.text("article"),
                line.text("source"),
                line.text("confidence"),
                using(about.text("benefits")));
    }

    /** The table's name and what tells the row apart: its keys, and whom its span means, such as those born in some months. */
    private String name(Line about, Line line, Locale reader) {
        var keys = line.columns().stream()
                .filter(KEYS::contains)
                .map(column -> say("law.register." + column + "." + line.text(column), reader, line.text(column)));
        var span = about.text("span").isEmpty() ? Stream.<String>empty() : Stream.of(span(about, line, reader));
        var told = Stream.concat(keys, span).collect(Collectors.joining(", "));
        var name = about.text(reader.getLanguage().equals("en") ? "en" : "vi");
        return told.isEmpty() ? name : name + ": " + told;
    }

    private String span(Line about, Line line, Locale reader) {
        var from = LawEntry.shown(line.textOr("from", line.textOr("born_from", "")));
        var to = LawEntry.shown(line.textOr("to", line.textOr("born_to", "")));
        var key = "law.register." + about.text("span")
                + (from.isEmpty() ? ".until" : to.isEmpty() ? ".from" : ".between");
        return say(key, reader, from, to);
    }

    private String value(Line line, Locale reader) {
        if (!line.has("value")) return say("law.register.age", reader, line.text("years"), line.text("months"));
        return line.text("value").isEmpty() ? say("law.register.unlimited", reader) : line.text("value");
    }

    private List<String> using(String benefits) {
        var used = Set.of(benefits.split(" "));
        return procedures.all().stream()
                .filter(procedure -> used.contains(procedure.key())
                        || procedure
                                .benefit()
                                .filter(benefit -> used.contains(EVERY) || used.contains(benefit))
                                .isPresent())
                .map(Procedure::key)
                .toList();
    }

    /** A text of the register; a key's value that has no words of its own is said with those of its column. */
    private String say(String key, Locale reader, Object... arguments) {
        var column = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        return String.valueOf(
                messages.getMessage(key, arguments, messages.getMessage(column, arguments, "", reader), reader));
    }
}
