package vn.motcua.tasklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * To whom a task is given and why; {@code seen} is whose it was when that was decided: an account, empty for nobody's, null if it
 * doesn't matter.
 */
record Assignment(
        @NotBlank(message = "{assign.fault.receiver}") String receiver,
        @NotBlank(message = "{assign.fault.reason}") @Size(max = 1000, message = "{assign.fault.long}") String reason,
        @Nullable String seen) {

    static final Assignment NONE = new Assignment("", "", null);

    /** What a program leaves out is as good as empty. */
    Assignment(@Nullable String receiver, @Nullable String reason, @Nullable String seen) {
        this.receiver = Objects.requireNonNullElse(receiver, "");
        this.reason = Objects.requireNonNullElse(reason, "");
        this.seen = seen;
    }

    static Assignment to(String receiver, String reason) {
        return new Assignment(receiver, reason, null);
    }

    /** Whose the task has to be still. */
    String from(TaskRow row) {
        return seen == null ? row.holding() : seen;
    }
}
