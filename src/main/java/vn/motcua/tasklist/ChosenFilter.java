package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Criteria.Urgency;

/**
 * The filter an address names: by a word everybody has, or by the number of one that is kept. If it can't be used, the list
 * is shown without it and {@code fault} says why.
 */
record ChosenFilter(
        String address, Criteria criteria, @Nullable SavedFilter kept, @Nullable MessageSourceResolvable fault) {

    static final ChosenFilter NONE = new ChosenFilter("", Criteria.NONE, null, null);

    /** The filters everybody has, in their order. */
    static final List<ChosenFilter> COMMON = List.of(
            NONE,
            common(Urgency.OVERDUE.key(), Criteria.urgent(Urgency.OVERDUE)),
            common(Urgency.SOON.key(), Criteria.urgent(Urgency.SOON)),
            common(Mark.UNREAD.key(), Criteria.marked(Mark.UNREAD)),
            common(Mark.CHANGED.key(), Criteria.marked(Mark.CHANGED)),
            common(Mark.REMINDED.key(), Criteria.marked(Mark.REMINDED)),
            common(Mark.PRESSING.key(), Criteria.marked(Mark.PRESSING)));

    static ChosenFilter of(SavedFilter kept) {
        var criteria = kept.criteria();
        return new ChosenFilter(Long.toString(kept.id()), criteria == null ? Criteria.NONE : criteria, kept, null);
    }

    /** It can't be used. */
    static ChosenFilter faulty(String message, Object... arguments) {
        return new ChosenFilter(
                "", Criteria.NONE, null, new DefaultMessageSourceResolvable(new String[] {message}, arguments));
    }

    private static ChosenFilter common(String address, Criteria criteria) {
        return new ChosenFilter(address, criteria, null, null);
    }

    /** What it is called among the messages. */
    String key() {
        return address.isEmpty() ? Urgency.ANY.key() : address;
    }
}
