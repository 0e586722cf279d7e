package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Duty;

/**
 * What is written on the timeline: the act (message key {@code timeline.<act>}), what it mentions, the duty it was, the
 * task it completed and the reason given.
 */
public record Note(
        String act, List<String> details, @Nullable Duty duty, @Nullable String task, @Nullable String reason) {

    public Note {
        details = List.copyOf(details);
    }

    /** An act and the words its message mentions. */
    public static Note of(String act, String... details) {
        return new Note(act, List.of(details), null, null, null);
    }

    /** The same, done as a duty. */
    public Note as(@Nullable Duty duty) {
        return new Note(act, details, duty, task, reason);
    }

    /** The same, with the reason given. */
    public Note because(@Nullable String reason) {
        return new Note(act, details, duty, task, reason);
    }

    /** The same, as the completion of a task. */
    public Note completing(String task) {
        return new Note(act, details, duty, task, reason);
    }
}
