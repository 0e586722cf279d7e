package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks a head ticked, each as {@code task~holder} as he saw it, for whom, and why. */
record TeamForm(
        @Nullable String unit, @Nullable List<String> tasks, @Nullable String receiver, @Nullable String reason) {

    List<Ticked> ticked() {
        return tasks == null ? List.of() : tasks.stream().map(Ticked::of).toList();
    }

    /** One task, and whose it was. */
    record Ticked(String task, @Nullable String seen) {

        private static Ticked of(String text) {
            var parts = text.split("~", 2);
            return new Ticked(parts[0], parts.length < 2 ? null : parts[1]);
        }
    }
}
