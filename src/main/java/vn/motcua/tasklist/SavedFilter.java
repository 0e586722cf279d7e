package vn.motcua.tasklist;

import org.jspecify.annotations.Nullable;
import vn.motcua.access.Officer;
import vn.motcua.tasklist.Wanted.Scope;

/**
 * A filter somebody keeps. Without a name it is what its owner asked for last; with a unit it is there for everybody who
 * works in it. Its criteria are null if nobody can read them any more.
 */
record SavedFilter(
        long id, String owner, @Nullable String name, @Nullable String unit, Scope scope, @Nullable Criteria criteria) {

    boolean isOf(Officer officer) {
        return owner.equals(officer.actor().account());
    }

    boolean isNamed() {
        return name != null;
    }
}
