package vn.motcua.law;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.Rules;
import vn.motcua.law.figures.FigureFile;
import vn.motcua.law.figures.FigureFile.Line;

/**
 * The law register: every figure the house calculates and counts days with, from the very tables it calculates with, so
 * that nothing can be in use that isn't in the register.
 */
@Component
class LawRegister {

    private static final Set<String> OF_THE_REGISTER =
            Set.of("from", "to", "value", "article", "source", "confidence", "label", "unit", "benefits", "parameter");
    private static final List<String> FILERS = List.of("PERSON", "EMPLOYER");
    private static final String EVERY = "*";

    private final Procedures procedures;
    private final Rules rules;
    private final MessageSource messages;
    private final Clock clock;
    private final Map<String, Line> tables;
    private final Map<String, List<Line>> figures;

    LawRegister(Procedures procedures, Rules rules, MessageSource messages, Clock clock) throws IOException {
        this.procedures = procedures;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
        this.tables = FigureFile.read("tables").stream()
                .collect(Collectors.toMap(line -> line.text("table"), Function.identity()));
        this.figures = figures(tables);
    }

    /** Every line, in a reader's language; the uncertain first, then by parameter. */
    List<LawEntry> entries(Locale reader) {
        var entries = new ArrayList<LawEntry>();
        figures.forEach((table, lines) -> lines.forEach(line -> entries.add(entry(table, line, reader))));
        procedures.all().forEach(procedure -> entries.addAll(days(procedure, reader)));
        FigureFile.read("filing-deadlines").forEach(line -> entries.add(deadline(line, reader)));
        entries.sort(
                Comparator.comparing((LawEntry entry) -> !entry.confidence().equals("uncertain")));
        return List.copyOf(entries);
    }

    private static Map<String, List<Line>> figures(Map<String, Line> tables) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:processes/rules/figures/*.csv");
        return Stream.of(files)
                .map(file -> StringUtils.stripFilenameExtension(String.valueOf(file.getFilename())))
                .sorted()
                .map(name -> Map.entry(name, FigureFile.read(name)))
                .filter(table -> table.getValue().get(0).has("parameter") || tables.containsKey(table.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private LawEntry entry(String table, Line line, Locale reader) {
        var named = line.has("parameter");
        var about = named ? line : tables.get(table);
        if (about == null) throw new IllegalStateException("tables.csv doesn't say what " + table + " is");
        return new LawEntry(
                named ? line.text("parameter") : table,
                named ? line.text("label") : name(table, line, reader),
                value(line, reader),
                unit(about, reader),
                line.textOr("from", line.textOr("born_from", "")),
                line.textOr("to", line.textOr("born_to", "")),
                line.text("article"),
                line.text("source"),
                line.text("confidence"),
                using(about.text("benefits")));
    }

    private String name(String table, Line line, Locale reader) {
        var about = tables.get(table);
        var keys = line.columns().stream()
                .filter(column -> !OF_THE_REGISTER.contains(column))
                .filter(column ->
                        !Set.of("years", "months", "born_from", "born_to").contains(column))
                .map(column -> say("law.register." + column, reader, line.text(column)))
                .collect(Collectors.joining(", "));
        var name = about == null ? table : about.text(reader.getLanguage().equals("en") ? "en" : "vi");
        return keys.isEmpty() ? name : name + ": " + keys;
    }

    private String value(Line line, Locale reader) {
        if (line.has("value"))
            return line.text("value").isEmpty() ? say("law.register.unlimited", reader) : line.text("value");
        return say("law.register.age", reader, line.text("years"), line.text("months"));
    }

    private String unit(Line about, Locale reader) {
        return say("law.unit." + about.text("unit"), reader);
    }

    /** The time the law gives for a procedure, by who files it. */
    private List<LawEntry> days(Procedure procedure, Locale reader) {
        var entries = new ArrayList<LawEntry>();
        for (var filer : FILERS) {
            var rows = rules.rows(
                    "processingDays",
                    Map.of("procedure", procedure.key(), "filedBy", filer, "receivedOn", LocalDate.now(clock)));
            if (rows.isEmpty()) continue;
            var entry = days(procedure, filer, rows.get(0), reader);
            if (entries.stream().noneMatch(other -> other.value().equals(entry.value()))) entries.add(entry);
        }
        return entries;
    }

    private LawEntry days(Procedure procedure, String filer, Rules.Row row, Locale reader) {
        return new LawEntry(
                "processing-days",
                say("law.register.days", reader, procedure.name(reader), say("law.register.filer." + filer, reader)),
                row.output().replaceFirst(" .*", ""),
                say("law.unit." + row.output().replaceFirst(".* ", ""), reader),
                "",
                "",
                row.article(),
                "processing-days.dmn",
                row.isUnverified() ? "uncertain" : "verified",
                List.of(procedure.key()));
    }

    /** Until when somebody should file, counted from an event. */
    private LawEntry deadline(Line line, Locale reader) {
        var event = line.text(reader.getLanguage().equals("en") ? "event_en" : "event_vi");
        var name = procedures
                .find(line.text("procedure"))
                .map(procedure -> procedure.name(reader))
                .orElse(line.text("procedure"));
        return new LawEntry(
                "filing-deadlines",
                say("law.register.filing", reader, name, event),
                line.text("limit").replaceFirst(" .*", ""),
                say("law.unit." + line.text("limit").replaceFirst(".* ", ""), reader),
                "",
                "",
                line.text("article"),
                line.text("article"),
                line.text("confidence"),
                List.of(line.text("procedure")));
    }

    private List<String> using(String benefits) {
        var used = new TreeSet<>(List.of(benefits.split(" ")));
        return procedures.all().stream()
                .filter(procedure -> procedure
                        .benefit()
                        .filter(benefit -> used.contains(EVERY) || used.contains(benefit))
                        .isPresent())
                .map(Procedure::key)
                .toList();
    }

    private String say(String key, Locale reader, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, reader));
    }
}
