package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution;
import vn.motcua.access.Substitutions;

/**
 * Who is away, and who does his work meanwhile: whoever is replaced in all of a role's work (decision 2988/QD-BHXH art. 11).
 * Who is replaced for some procedures, or up to an amount, is there and shares the work.
 */
@Component
class Absences {

    private final Substitutions substitutions;

    Absences(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    Today today() {
        return new Today(substitutions.running());
    }

    /** The substitutions of a day, read once. */
    record Today(List<Substitution> running) {

        Today {
            running = List.copyOf(running);
        }

        /** By which substitution a person is away from a role, if he is. */
        Optional<Substitution> away(Actor person, Role role, String unit) {
            return running.stream()
                    .filter(each -> each.isForAll() && each.replaces(person, role, unit))
                    .findFirst();
        }

        /** Whoever stands in for somebody in a role. */
        List<Actor> standIns(Role role, String unit) {
            return running.stream()
                    .filter(each -> each.replaces(each.replaced(), role, unit))
                    .map(Substitution::substitute)
                    .toList();
        }
    }
}
