package vn.motcua.access;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A page that may be opened from everywhere, declared by its room as a bean: where it leads, the key of its label, its icon,
 * the roles that see it, its place in the bar at the top of every page (the worklist has 10, look-up 20) and how many things
 * wait there.
 */
public record NavItem(
        String path, String label, String icon, Set<Role> roles, int order, ToIntFunction<Officer> waiting) {

    private static final int ASIDE = 1000;

    public NavItem {
        roles = Set.copyOf(roles);
    }

    /** An entry without a count. */
    public NavItem(String path, String label, String icon, Set<Role> roles, int order) {
        this(path, label, icon, roles, order, officer -> 0);
    }

    /** A page without room in the bar: the palette leads to it. */
    public static NavItem aside(String path, String label, String icon, Set<Role> roles) {
        return new NavItem(path, label, icon, roles, ASIDE);
    }

    boolean isInBar() {
        return order < ASIDE;
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::holds);
    }
}
