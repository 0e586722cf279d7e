package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.access.Search;
import vn.motcua.tasklist.Parts.Filter;
import vn.motcua.tasklist.Parts.Tab;
import vn.motcua.tasklist.Wanted.Scope;

/** Draws what a list can be turned to: the scopes, the filters everybody has and those that are kept, each with its count. */
@Component
class FilterList {

    private static final String MORE = "+";

    private final Worklist worklist;
    private final SavedFilters saved;
    private final Speech speech;

    FilterList(Worklist worklist, SavedFilters saved, Speech speech) {
        this.worklist = worklist;
        this.saved = saved;
        this.speech = speech;
    }

    Map<String, Object> draw(ListAddress here, Officer officer) {
        var scopes = Arrays.stream(Scope.values()).map(here::of).toList();
        var common = ChosenFilter.COMMON.stream().map(here::with).toList();
        var kept = saved.of(officer).stream()
                .filter(each -> each.criteria() != null)
                .map(each -> new ListAddress(each.scope(), ChosenFilter.of(each), Search.NONE, null))
                .toList();
        var all = new ArrayList<>(scopes);
        all.addAll(common);
        all.addAll(kept);
        if (!all.contains(here)) all.add(here);
        var counts = new Counts(
                all, worklist.counts(all.stream().map(ListAddress::wanted).toList(), officer));
        return Map.of(
                "scopes", scopes.stream().map(each -> tab(each, counts, here)).toList(),
                "filters",
                        common.stream().map(each -> common(each, counts, here)).toList(),
                "own", kept(kept, counts, here, officer, true),
                "shared", kept(kept, counts, here, officer, false),
                "count", counts.of(here));
    }

    private Tab tab(ListAddress scope, Counts counts, ListAddress here) {
        return new Tab(
                scope.toString(),
                speech.say("tasklist.scope." + scope.scope().key()),
                counts.of(scope),
                scope.scope() == here.scope());
    }

    private Filter common(ListAddress address, Counts counts, ListAddress here) {
        var filter = address.filter();
        var tone =
                switch (filter.criteria().due()) {
                    case OVERDUE -> "red";
                    case SOON -> "amber";
                    case ANY, WEEK, MONTH -> "";
                };
        return new Filter(
                address.toString(),
                speech.say("tasklist.filter." + filter.key()),
                counts.of(address),
                tone,
                filter.address().equals(here.filter().address()));
    }

    private static List<Filter> kept(
            List<ListAddress> kept, Counts counts, ListAddress here, Officer officer, boolean own) {
        return kept.stream()
                .filter(each ->
                        each.filter().kept() != null && each.filter().kept().isOf(officer) == own)
                .map(each -> new Filter(
                        each.toString(),
                        String.valueOf(each.filter().kept().name()),
                        counts.of(each),
                        "",
                        each.filter().address().equals(here.filter().address())))
                .toList();
    }

    /** The counts of addresses, said as people read them. */
    private record Counts(List<ListAddress> addresses, List<Integer> numbers) {

        String of(ListAddress address) {
            var number = numbers.get(addresses.indexOf(address));
            return number < Worklist.MANY ? Integer.toString(number) : number + MORE;
        }
    }
}
