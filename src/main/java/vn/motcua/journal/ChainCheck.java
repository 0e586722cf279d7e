package vn.motcua.journal;

import java.util.List;
import java.util.Optional;
import vn.motcua.journal.Fault.Kind;

/** Goes along one chain from its first entry and finds the first broken link, and what was done to it. */
final class ChainCheck {

    private final List<Entry> entries;

    ChainCheck(List<Entry> entries) {
        this.entries = entries;
    }

    Optional<Fault> firstFault() {
        for (var index = 0; index < entries.size(); index++) {
            var fault = faultAt(index);
            if (fault.isPresent()) return fault;
        }
        return Optional.empty();
    }

    private Optional<Fault> faultAt(int index) {
        var entry = entries.get(index);
        if (entry.number() != index + 1) return fault(Kind.MISSING, index + 1, entry.number());
        if (!entry.isWhole()) return Optional.of(torn(index));
        if (!entry.previous().equals(before(index)))
            return index == 0 ? fault(Kind.INSERTED, 1, 0) : fault(Kind.RECHAINED, index, 0);
        if (entry.sealedHash() != null && !entry.sealedHash().equals(entry.hash()))
            return fault(Kind.REWRITTEN, entry.number(), 0);
        return isLast(index) && !entry.hash().equals(entry.headHash())
                ? fault(Kind.HEAD_CHANGED, entry.number(), 0)
                : Optional.empty();
    }

    /** The entry's fingerprint isn't that of what it says here: was it written under another number, or never? */
    private Fault torn(int index) {
        var number = index + 1;
        var written = writtenAs(index);
        if (written == 0)
            return !isLast(index) && writtenAs(index + 1) == number
                    ? place(Kind.INSERTED, number, 0)
                    : place(Kind.EDITED, number, 0);
        if (written < number) return place(Kind.INSERTED, written, 0);
        return isElsewhere(number) ? place(Kind.REORDERED, number, written) : place(Kind.MISSING, number, 0);
    }

    private boolean isElsewhere(int number) {
        for (var index = number; index < entries.size(); index++) if (writtenAs(index) == number) return true;
        return false;
    }

    private int writtenAs(int index) {
        return entries.get(index).writtenAs(entries.size());
    }

    private boolean isLast(int index) {
        return index == entries.size() - 1;
    }

    private String before(int index) {
        return index == 0 ? Fingerprints.NOTHING : entries.get(index - 1).hash();
    }

    private Optional<Fault> fault(Kind kind, int number, int other) {
        return Optional.of(place(kind, number, other));
    }

    private Fault place(Kind kind, int number, int other) {
        return new Fault(kind, entries.get(0).line().chain(), number, other);
    }
}
