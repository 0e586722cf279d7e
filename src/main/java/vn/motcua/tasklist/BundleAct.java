package vn.motcua.tasklist;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

/**
 * Something the acting person can do to many tasks, under the same rules as to a single one: what orders call it, which is also
 * the key of its words ({@code bundle.act.<key>}); the names of the common input it needs; the act that takes it back, if
 * nothing has left the house.
 */
record BundleAct(String key, Set<String> inputs, @Nullable String back, Deed deed) {

    static BundleAct of(String key, Deed deed) {
        return new BundleAct(key, Set.of(), null, deed);
    }

    BundleAct asking(String... inputs) {
        return new BundleAct(key, Set.of(inputs), back, deed);
    }

    BundleAct undoneBy(String act) {
        return new BundleAct(key, inputs, act, deed);
    }

    Optional<String> inverse() {
        return Optional.ofNullable(back);
    }

    /** Done to one task, in the present transaction. */
    interface Deed {

        /** False if it was so already. */
        boolean to(String task, Map<String, String> input) throws TaskRefused, FormRefused;
    }
}
