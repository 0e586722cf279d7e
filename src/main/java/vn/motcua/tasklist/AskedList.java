package vn.motcua.tasklist;

import org.jspecify.annotations.Nullable;
import vn.motcua.access.Search;
import vn.motcua.tasklist.Wanted.Place;

/** What the address of a list says, as it was written. */
record AskedList(@Nullable String scope, @Nullable String filter, @Nullable String search, @Nullable String after) {

    /** A filter that is kept brings its own scope along, unless the address says another. */
    ListAddress address(ChosenFilter chosen, Search typed) {
        var kept = chosen.kept();
        var whose = scope == null && kept != null ? kept.scope() : Wanted.scope(scope);
        return new ListAddress(whose, chosen, typed, Place.of(after));
    }

    /** Whether it names a place or a text that nobody knows any more. */
    boolean lost(Search typed) {
        var noPlace = after != null && !after.isEmpty() && Place.of(after) == null;
        return noPlace || search != null && !search.isEmpty() && typed.token().isEmpty();
    }
}
