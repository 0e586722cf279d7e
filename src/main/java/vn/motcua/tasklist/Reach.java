package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.access.Officer;
import vn.motcua.access.Officer.Grant;
import vn.motcua.access.Substitution;
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

    /** The same, narrowed to some values of a column; none mean all. */
    Reach within(String column, Collection<String> wanted) {
        if (wanted.isEmpty()) return this;
        var marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        return and(wanted.size() == 1 ? column + " = ?" : column + " in (" + marks + ")", wanted.toArray());
    }

    private static List<Reach> free(Officer officer) {
        var own = officer.grants().stream()
                .filter(grant -> grant.role().duty().isPresent())
                .filter(grant -> grant.everywhere()
                        || officer.grants().stream()
                                .noneMatch(other -> other.everywhere() && other.role() == grant.role()))
                .map(Reach::free)
                .distinct();
        var inStead = officer.substitutions().stream()
                .filter(each ->
                        !officer.holds(each.office().role(), each.office().unit()))
                .map(Reach::free);
        var leftBehind = officer.substitutions().stream().map(Reach::leftBehind);
        return Stream.of(own, inStead, leftBehind).flatMap(each -> each).toList();
    }

    /** What lies with somebody whom the officer stands in for. */
    private static Reach leftBehind(Substitution substitution) {
        var office = substitution.office();
        var held = new Reach(
                "t.assignee = ? and t.role = ?",
                List.of(substitution.replaced().account(), office.role().key()));
        return (office.everywhere() ? held : held.and("t.unit = ?", office.unit()))
                .within("t.procedure_key", substitution.limits().procedures());
    }

    private static Reach free(Grant grant) {
        var role = grant.role().key();
        return grant.everywhere()
                ? new Reach("t.role = ? and t.assignee = ''", List.of(role))
                : new Reach("t.role = ? and t.unit = ? and t.assignee = ''", List.of(role, grant.unit()));
    }

    private static Reach free(Substitution substitution) {
        return free(substitution.office())
                .within("t.procedure_key", substitution.limits().procedures());
    }

    private static List<Reach> all(Officer officer) {
        return officer.seesEverywhere()
                ? List.of(new Reach("1 = 1", List.of()))
                : officer.units().stream()
                        .map(unit -> new Reach("t.unit = ?", List.of(unit)))
                        .toList();
    }
}
