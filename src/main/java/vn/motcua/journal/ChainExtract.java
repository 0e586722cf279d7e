package vn.motcua.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A chain as a pack carries it: its entries up to the head that was last sealed, that seal's line, and the head's path to the
 * seal's root.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChainExtract(String chain, List<ToldEntry> entries, String seal, List<String> path) {

    /** The head the seal was laid on. */
    Head head() {
        var last = entries.get(entries.size() - 1);
        return new Head(chain, last.number(), last.hash());
    }

    /** What the entries say, in their order. */
    List<Line> lines() {
        return entries.stream().map(entry -> entry.line(chain)).toList();
    }

    /** The number of the first entry that isn't what its fingerprint and the entry before it say; 0 if all are. */
    int firstBroken() {
        var previous = Fingerprints.NOTHING;
        for (var number = 1; number <= entries.size(); number++) {
            var entry = entries.get(number - 1);
            if (!entry.follows(previous, number, chain)) return number;
            previous = entry.hash();
        }
        return entries.isEmpty() ? 1 : 0;
    }
}
