package vn.motcua.tasklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom somebody asks for an opinion, what, and by when: a department of a unit, and a colleague there if it is to be one. */
record OpinionForm(
        @NotBlank(message = "{opinion.fault.unit}") String unit,
        @NotBlank(message = "{opinion.fault.department}") String department,
        @Size(max = 120, message = "{opinion.fault.long}") String colleague,
        @NotBlank(message = "{opinion.fault.question}") @Size(max = 1000, message = "{opinion.fault.question.long}")
                String question,
        @NotBlank(message = "{opinion.fault.due}") String due) {

    /** What a browser leaves out is as good as empty. */
    OpinionForm(
            @Nullable String unit,
            @Nullable String department,
            @Nullable String colleague,
            @Nullable String question,
            @Nullable String due) {
        this.unit = Objects.requireNonNullElse(unit, "");
        this.department = Objects.requireNonNullElse(department, "");
        this.colleague = Objects.requireNonNullElse(colleague, "").strip();
        this.question = Objects.requireNonNullElse(question, "").strip();
        this.due = Objects.requireNonNullElse(due, "");
    }
}
