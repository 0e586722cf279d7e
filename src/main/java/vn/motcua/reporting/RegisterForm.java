package vn.motcua.reporting;

import org.jspecify.annotations.Nullable;

/** What is asked of the register, as typed: days of reception, procedure, unit, state, and the place to read on from. */
record RegisterForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String procedure,
        @Nullable String unit,
        @Nullable String state,
        @Nullable String after) {

    /** The question in one line, as the record of looks keeps its hash. */
    String said() {
        return String.join("|", text(from), text(until), text(procedure), text(unit), text(state));
    }

    /** What was typed, nothing for what wasn't. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
