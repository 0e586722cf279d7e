package vn.motcua.access;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A room's entry in the bar at the top of every page, declared by the room as a bean: where it leads, the key of its
 * label, its icon, the roles that see it, its place in the row (the worklist has 10, look-up 20) and how many things wait
 * there.
 */
public record NavItem(
        String path, String label, String icon, Set<Role> roles, int order, ToIntFunction<Officer> waiting) {

    public NavItem {
        roles = Set.copyOf(roles);
    }

    /** An entry without a count. */
    public NavItem(String path, String label, String icon, Set<Role> roles, int order) {
        this(path, label, icon, roles, order, officer -> 0);
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::holds);
    }
}
