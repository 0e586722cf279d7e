package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Colleagues;
import vn.motcua.access.Officer;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;

/** Whom a head may give work to, unit by unit. */
@Component
class Teams {

    private final Organisation organisation;
    private final Colleagues colleagues;

    Teams(Organisation organisation, Colleagues colleagues) {
        this.organisation = organisation;
        this.colleagues = colleagues;
    }

    /** The units in which a person is over somebody, his own first. */
    List<Unit> units(Officer head) {
        var own = head.units();
        return organisation.units().stream()
                .filter(unit -> !Team.roles(head, unit).isEmpty())
                .sorted((one, other) -> Boolean.compare(own.contains(other.code()), own.contains(one.code())))
                .toList();
    }

    /** The team of a unit; of the first one, if that isn't his to lead. */
    Team of(Officer head, @Nullable String code) {
        var units = units(head);
        var unit = units.stream().filter(each -> each.code().equals(code)).findFirst();
        var chosen = unit.orElseGet(() -> units.get(0));
        var roles = Team.roles(head, chosen);
        return new Team(chosen, roles, colleagues.in(chosen.code(), roles));
    }
}
