package vn.motcua.guide;

import java.util.List;
import java.util.Set;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;

/** A walk over the pages of one kind of work; message {@code guide.<key>} names it, {@code guide.<key>.<number>} tells a step. */
record Tour(String key, Set<Role> roles, List<Step> steps) {

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::holds);
    }

    /**
     * One step: the page it is told on, and what it points at there, as a CSS selector. An asterisk ends the address of
     * a page that the person opens by himself.
     */
    record Step(int number, String address, String target) {}
}
