package vn.motcua.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.Rules;
import vn.motcua.law.figures.FigureFile;
import vn.motcua.law.figures.FigureFile.Line;

/** The times of the law as entries of its register: how long the agency has, and until when people should file. */
@Component
class TimeEntries {

    private static final List<String> FILERS = List.of("PERSON", "EMPLOYER");

    private final Procedures procedures;
    private final Rules rules;
    private final MessageSource messages;
    private final Clock clock;
    private final List<Line> deadlines = FigureFile.read("filing-deadlines");

    TimeEntries(Procedures procedures, Rules rules, MessageSource messages, Clock clock) {
        this.procedures = procedures;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    Stream<LawEntry> of(Locale reader) {
        return Stream.concat(
                procedures.all().stream().flatMap(procedure -> days(procedure, reader).stream()),
                deadlines.stream().map(line -> deadline(line, reader)));
    }

    /** The time the agency has for a procedure, by who files it where that matters. */
    private List<LawEntry> days(Procedure procedure, Locale reader) {
        var entries = new ArrayList<LawEntry>();
        for (var filer : FILERS) {
            var asked = Map.of("procedure", procedure.key(), "filedBy", filer, "receivedOn", LocalDate.now(clock));
            for (var row : rules.rows("processingDays", asked)) {
                var name = say("days", reader, procedure.name(reader), say("filer." + filer, reader));
                var confidence = row.isUnverified() ? LawEntry.UNCERTAIN : "verified";
                var entry = entry("processing-days", name, row.output(), row.article(), confidence, procedure, reader);
                if (entries.stream().noneMatch(other -> other.value().equals(entry.value()))) entries.add(entry);
            }
        }
        return entries;
    }

    private LawEntry deadline(Line line, Locale reader) {
        var procedure = procedures.get(line.text("procedure"));
        var event = line.text(reader.getLanguage().equals("en") ? "event_en" : "event_vi");
        var name = say("filing", reader, procedure.name(reader), event);
        var article = line.text("article");
        return entry("filing-deadlines", name, line.text("limit"), article, line.text("confidence"), procedure, reader);
    }

    /** An entry whose value is a limit such as {@code 7 WD}. */
    private LawEntry entry(
            String table,
            String name,
            String limit,
            String article,
            String confidence,
            Procedure procedure,
            Locale reader) {
        var parts = limit.split(" ");
        var unit = messages.getMessage("law.unit." + parts[1], null, reader);
        return new LawEntry(
                table, name, parts[0], unit, "", "", article, article, confidence, List.of(procedure.key()));
    }

    private String say(String key, Locale reader, Object... arguments) {
        return messages.getMessage("law.register." + key, arguments, reader);
    }
}
