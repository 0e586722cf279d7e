package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.access.Officer;
import vn.motcua.access.Officer.Grant;
import vn.motcua.tasklist.Wanted.Scope;

/**
 * Which rows a person's grants reach, as conditions on {@code open_task t} that each run along one index. A role held at
 * the province reaches every unit; keeping accounts reaches no dossier at all.
 */
record Reach(String where, List<Object> values) {

    Reach {
        values = List.copyOf(values);
    }

    static List<Reach> of(Scope scope, Officer officer) {
        return switch (scope) {
            case MINE ->
                List.of(new Reach("t.assignee = ?", List.of(officer.actor().account())));
            case FREE -> free(officer);
            case ALL -> all(officer);
        };
    }

    /** The same, narrowed by one condition more. */
    Reach and(String condition, Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return new Reach(where + " and " + condition, all);
    }

    private static List<Reach> free(Officer officer) {
        return working(officer)
                .filter(grant -> grant.everywhere() || working(officer).noneMatch(other -> covers(other, grant)))
                .map(grant -> grant.everywhere()
                        ? new Reach(
                                "t.role = ? and t.assignee = ''",
                                List.of(grant.role().key()))
                        : new Reach(
                                "t.role = ? and t.unit = ? and t.assignee = ''",
                                List.of(grant.role().key(), grant.unit())))
                .distinct()
                .toList();
    }

    private static List<Reach> all(Officer officer) {
        return working(officer).anyMatch(Grant::everywhere)
                ? List.of(new Reach("1 = 1", List.of()))
                : working(officer)
                        .map(Grant::unit)
                        .distinct()
                        .map(unit -> new Reach("t.unit = ?", List.of(unit)))
                        .toList();
    }

    private static boolean covers(Grant other, Grant grant) {
        return other.everywhere() && other.role() == grant.role();
    }

    private static Stream<Grant> working(Officer officer) {
        return officer.grants().stream().filter(grant -> grant.role().duty().isPresent());
    }
}
