package vn.motcua.tasklist;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

/** Something the acting person can do to many tasks, under the same rules as to a single one. */
interface BundleAct {

    /** What orders call it; also the key of its words, {@code bundle.act.<key>}. */
    String key();

    /** The names of the common input it needs, beside the tasks. */
    default Set<String> inputs() {
        return Set.of();
    }

    /** Does it to one task, in the present transaction; false if it was so already. */
    boolean to(String task, Map<String, String> input) throws TaskRefused, FormRefused;

    /** The act that takes it back, if nothing has left the house. */
    default Optional<String> inverse() {
        return Optional.empty();
    }
}
