package vn.motcua.tasklist;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.access.Search;
import vn.motcua.tasklist.Bundle.Order;

/** Begins, stops, goes on with and takes back acts on many tasks, each only for whoever ordered it. */
@Component
class Bundles {

    private final BundleBook book;
    private final BundleRun run;
    private final Worklist worklist;
    private final FilterChoice filters;

    Bundles(BundleBook book, BundleRun run, Worklist worklist, FilterChoice filters) {
        this.book = book;
        this.run = run;
        this.worklist = worklist;
        this.filters = filters;
    }

    /** The lines somebody marked, or all that the list finds, as far as he may see them; most urgent first. */
    List<Line> chosen(BundleForm form, Search typed, Officer officer) {
        if (!form.isForAll()) return worklist.among(form.marked(), officer);
        var list = form.list(filters.of(form.filter(), officer), typed);
        var lines = worklist.page(list.wanted(), officer, Bundle.MOST);
        return lines.subList(0, Math.min(lines.size(), Bundle.MOST));
    }

    /** The number of the bundle; the one begun before if the same form was sent twice. */
    long begin(Officer officer, Order order, List<Line> lines) {
        var account = officer.actor().account();
        try {
            return begun(account, order.ticket())
                    .orElseGet(() -> start(book.begin(
                            account, order, lines.stream().map(Line::task).toList())));
        } catch (DuplicateKeyException twice) {
            return begun(account, order.ticket()).orElseThrow(() -> twice);
        }
    }

    /** The bundle that takes this one back; the one already begun if somebody asks twice. */
    Optional<Long> undo(Bundle bundle) {
        var order = bundle.order();
        return begun(bundle.owner(), back(bundle)).or(() -> inverse(bundle)
                .map(act -> new Order(act, order.input(), order.language(), back(bundle)))
                .map(back -> start(book.undo(bundle, back))));
    }

    /** The act that takes a bundle back, if there is one and it wasn't done yet. */
    Optional<String> inverse(Bundle bundle) {
        return bundle.course().undoes() != null
                        || begun(bundle.owner(), back(bundle)).isPresent()
                ? Optional.empty()
                : act(bundle.order().act()).flatMap(BundleAct::inverse);
    }

    /** The bundle, if the person ordered it. */
    Optional<Bundle> find(long id, Officer officer) {
        return book.find(id)
                .filter(bundle -> bundle.owner().equals(officer.actor().account()));
    }

    /** The act of a key, if there is one. */
    Optional<BundleAct> act(String key) {
        return run.find(key);
    }

    void stop(Bundle bundle) {
        book.stop(bundle.id());
    }

    void resume(Bundle bundle) {
        book.resume(bundle.id());
        run.start(bundle.id());
    }

    private static String back(Bundle bundle) {
        return "undo-" + bundle.id();
    }

    private Optional<Long> begun(String account, String ticket) {
        return book.find(account, ticket).map(Bundle::id);
    }

    private long start(long bundle) {
        run.start(bundle);
        return bundle;
    }
}
