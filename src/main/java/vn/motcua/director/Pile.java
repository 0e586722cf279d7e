package vn.motcua.director;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.director.SigningDesk.Item;

/** Texts of one kind that wait together: decisions of a procedure, the large amounts apart from the small ones; or letters of apology. */
record Pile(@Nullable String procedure, Size size, List<Item> items) {

    /** The queue in piles, each where its most urgent text stands. */
    static List<Pile> of(List<Item> queue, long largeFrom) {
        var piles = new LinkedHashMap<String, Pile>();
        for (var item : queue) {
            var empty = empty(item, largeFrom);
            piles.computeIfAbsent(empty.procedure + " " + empty.size, key -> empty)
                    .items
                    .add(item);
        }
        return List.copyOf(piles.values());
    }

    private static Pile empty(Item item, long largeFrom) {
        var procedure = item.isApology() ? null : item.dossier().procedure();
        return new Pile(procedure, Size.of(item.amount(), largeFrom), new ArrayList<>());
    }

    /** The sum of its amounts, in dong. */
    public long amount() {
        return items.stream().mapToLong(Item::amount).sum();
    }

    /** How many of its texts may be signed among others. */
    public long ordinary() {
        return items.stream().filter(Item::isOrdinary).count();
    }

    /** How much a text of a pile grants. */
    enum Size {
        NOTHING,
        SMALL,
        LARGE;

        static Size of(long amount, long largeFrom) {
            if (amount == 0) return NOTHING;
            return amount < largeFrom ? SMALL : LARGE;
        }
    }
}
