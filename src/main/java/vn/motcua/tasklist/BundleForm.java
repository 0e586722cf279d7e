package vn.motcua.tasklist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Search;

/** What somebody asks to be done, to the lines marked or to all that the list finds. */
record BundleForm(
        @Nullable String act,
        @Nullable String step,
        @Nullable List<String> task,
        @Nullable Boolean everything,
        @Nullable String scope,
        @Nullable String filter,
        String ticket) {

    private static final int LONGEST = 50;

    /** A form without a ticket counts as one of its own. */
    BundleForm(
            @Nullable String act,
            @Nullable String step,
            @Nullable List<String> task,
            @Nullable Boolean everything,
            @Nullable String scope,
            @Nullable String filter,
            @Nullable String ticket) {
        this.act = act;
        this.step = step;
        this.task = task;
        this.everything = everything;
        this.scope = scope;
        this.filter = filter;
        this.ticket = ticket == null || ticket.isBlank() || ticket.length() > LONGEST
                ? UUID.randomUUID().toString()
                : ticket;
    }

    boolean isForAll() {
        return Boolean.TRUE.equals(everything);
    }

    String wanted() {
        return act == null ? "" : act;
    }

    List<String> marked() {
        return task == null ? List.of() : task.stream().limit(Bundle.MOST).toList();
    }

    /** The list that was looked at. */
    ListAddress list(ChosenFilter chosen, Search typed) {
        return new AskedList(scope, filter, null, null).address(chosen, typed);
    }
}
