package vn.motcua.tasklist;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier.ClockState;

/** Criteria with one condition each, and one with several. */
final class Conditions {

    private Conditions() {}

    static Criteria procedures(String... keys) {
        return new Criteria(null, null, Set.of(keys), null, null, null, null, null, null, null, null, null);
    }

    static Criteria units(String... codes) {
        return new Criteria(null, null, null, Set.of(codes), null, null, null, null, null, null, null, null);
    }

    static Criteria steps(String... keys) {
        return new Criteria(null, null, null, null, Set.of(keys), null, null, null, null, null, null, null);
    }

    static Criteria clocks(ClockState... clocks) {
        return new Criteria(null, null, null, null, null, Set.of(clocks), null, null, null, null, null, null);
    }

    static Criteria amounts(@Nullable Long least, @Nullable Long most) {
        return new Criteria(null, null, null, null, null, null, least, most, null, null, null, null);
    }

    static Criteria employer(String code) {
        return new Criteria(null, null, null, null, null, null, null, null, code, null, null, null);
    }

    static Criteria held(String account) {
        return new Criteria(null, null, null, null, null, null, null, null, null, account, null, null);
    }

    static Criteria labelled(Long... labels) {
        return new Criteria(null, null, null, null, null, null, null, null, null, null, null, Set.of(labels));
    }

    static Criteria all(String procedure, String unit, String step) {
        return new Criteria(
                null, null, Set.of(procedure), Set.of(unit), Set.of(step), null, null, null, null, null, null, null);
    }
}
