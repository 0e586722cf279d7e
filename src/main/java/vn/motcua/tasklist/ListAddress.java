package vn.motcua.tasklist;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.access.Search;
import vn.motcua.tasklist.Wanted.Place;
import vn.motcua.tasklist.Wanted.Scope;

/** Where a list is found again: whose tasks, a filter by its word or number, what was typed by its token, and the place. */
record ListAddress(Scope scope, ChosenFilter filter, Search search, @Nullable Place after) {

    private static final String LIST = "/tasks";

    /** What this address asks for. */
    Wanted wanted() {
        return new Wanted(scope, filter.criteria().saying(search.text()), after);
    }

    /** The same list from its beginning, without what was typed. */
    ListAddress plain() {
        return new ListAddress(scope, filter, Search.NONE, null);
    }

    ListAddress from(@Nullable Place place) {
        return new ListAddress(scope, filter, search, place);
    }

    ListAddress of(Scope other) {
        return new ListAddress(other, filter, search, null);
    }

    ListAddress with(ChosenFilter other) {
        return new ListAddress(scope, other, Search.NONE, null);
    }

    /** The address of something else about the same list. */
    String of(String path) {
        var address = UriComponentsBuilder.fromPath(LIST + path).queryParam("scope", scope.key());
        if (!filter.address().isEmpty()) address.queryParam("filter", filter.address());
        if (!search.token().isEmpty()) address.queryParam("search", search.token());
        if (after != null) address.queryParam("after", after);
        return address.encode().toUriString();
    }

    @Override
    public String toString() {
        return of("");
    }
}
