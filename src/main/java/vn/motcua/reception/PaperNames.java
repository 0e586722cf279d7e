package vn.motcua.reception;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PaperList.Paper;
import vn.motcua.dossier.Procedure;

/** What papers, grounds and forms of papers are called. */
@Component
class PaperNames {

    private final MessageSource messages;

    PaperNames(MessageSource messages) {
        this.messages = messages;
    }

    String name(String key, Locale reader) {
        return messages.getMessage("paper." + key, null, reader);
    }

    String ground(String procedure, String ground, Locale reader) {
        return orItself("ground." + procedure + "." + ground, text("ground." + ground, reader), reader);
    }

    /** Who may file for a procedure, in one line. */
    String filers(Procedure procedure, Locale reader) {
        return Filers.of(procedure).stream()
                .map(filer -> text("filedBy." + filer, reader))
                .collect(Collectors.joining("; "));
    }

    String database(String key, Locale reader) {
        return text("database." + key, reader);
    }

    /** The names of papers in one line. */
    String listed(List<Paper> papers, Locale reader) {
        return papers.stream().map(paper -> name(paper.key(), reader)).collect(Collectors.joining("; "));
    }

    /** A paper as lists print it: its name, the form it came in, the clerk's note. */
    String line(Paper paper, Locale reader) {
        var name = name(paper.key(), reader);
        var form = paper.form();
        var withForm = form == null ? name : name + " (" + text("paper.form." + form, reader) + ")";
        return paper.note() == null ? withForm : withForm + ": " + paper.note();
    }

    String text(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }

    /** The text of a key, or what was given when there is no such text. */
    String orItself(String key, String given, Locale reader) {
        return String.valueOf(messages.getMessage(key, null, given, reader));
    }
}
