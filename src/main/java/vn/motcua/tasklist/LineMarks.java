package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.dossier.DossierCode;
import vn.motcua.tasklist.FilterOptions.Choice;
import vn.motcua.tasklist.Parts.Label;

/**
 * What stands beside the lines of a page: the reader's days to come back, what is pressing, labels; and the labels that may be
 * put on many. One question for all.
 */
@Component
@Transactional(readOnly = true)
class LineMarks {

    private static final String QUESTION =
            """
            select 1 as place, f.dossier as dossier, f.on_day as on_day, f.note as text, '' as tone, 0 as id
              from follow_up f where f.account = :account and f.dossier in (:dossiers)
            union all select 2, p.dossier, null, '', 'red', 0 from dossier_priority p where p.dossier in (:dossiers)
            union all select 3, d.dossier, null, l.name, l.tone, l.id
              from dossier_label d join unit_label l on l.id = d.label where d.dossier in (:dossiers)
            union all select 4, '', null, l.name, l.tone, l.id
              from unit_label l where l.unit in (:units) and l.retired = false
            order by place, text, id""";

    private static final List<String> NONE = List.of("");

    private final JdbcClient jdbc;
    private final Speech speech;
    private final Clock clock;

    LineMarks(JdbcClient jdbc, Speech speech, Clock clock) {
        this.jdbc = jdbc;
        this.speech = speech;
        this.clock = clock;
    }

    /** What stands beside these lines, of which there may be none. */
    Beside of(List<Line> lines, Officer reader) {
        if (lines.isEmpty()) return new Beside(Map.of(), List.of());
        var marks = new HashMap<DossierCode, List<Label>>();
        var choices = new ArrayList<Choice>();
        jdbc.sql(QUESTION)
                .param("account", reader.actor().account())
                .param(
                        "dossiers",
                        lines.stream()
                                .map(line -> line.dossier().value())
                                .distinct()
                                .toList())
                .param("units", reader.units().isEmpty() ? NONE : reader.units())
                .query(row -> {
                    if (row.getString("dossier").isEmpty()) choices.add(choice(row));
                    else
                        marks.computeIfAbsent(new DossierCode(row.getString("dossier")), code -> new ArrayList<>())
                                .add(label(row));
                });
        return new Beside(marks, choices);
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(row.getString("id"), row.getString("text"));
    }

    private Label label(ResultSet row) throws SQLException {
        var text = row.getString("text");
        return switch (row.getInt("place")) {
            case 1 -> reminder(row.getObject("on_day", LocalDate.class), text);
            case 2 -> new Label(speech.say("mark.pressing"), row.getString("tone"));
            default -> new Label(text, row.getString("tone"));
        };
    }

    private Label reminder(LocalDate day, String note) {
        var isDue = !day.isAfter(LocalDate.now(clock));
        var key = note.isEmpty() ? "mark.reminder" : "mark.reminder.note";
        return new Label(speech.say(key, speech.day(day), note), isDue ? "amber" : "");
    }

    /** The marks of each dossier that has any, and the labels the reader may put on many. */
    record Beside(Map<DossierCode, List<Label>> marks, List<Choice> choices) {

        List<Label> of(Line line) {
            return marks.getOrDefault(line.dossier(), List.of());
        }
    }
}
