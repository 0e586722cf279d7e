package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import vn.motcua.dossier.Wording;

/** Everything that is wrong with one line, gathered so that the employer mends it in one go. */
final class LineFaults {

    private final MessageSource messages;
    private final List<LineFault> faults = new ArrayList<>();

    LineFaults(MessageSource messages) {
        this.messages = messages;
    }

    /** A column is wrong: the message {@code lists.fault.<why>} says how. */
    void add(String column, String why, Object... arguments) {
        say(column, messages.getMessage("lists.fault." + why, arguments, Wording.VIETNAMESE), "");
    }

    /** A column is wrong by an article. */
    void say(String column, String reason, String article) {
        faults.add(new LineFault(column, reason, article));
    }

    boolean has(String column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<LineFault> all() {
        return List.copyOf(faults);
    }
}
