package vn.motcua.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.journal.Fault.Kind;

/** Compares the database's seals with each other, with the keys and with those that lie at the anchor. */
final class SealCheck {

    private static final String SEALS = "";

    private final Map<Long, Seal> anchored;
    private final Map<String, PublicSealKey> keys;
    private final List<Fault> faults = new ArrayList<>();
    private long last;
    private String previous = Fingerprints.NOTHING;

    SealCheck(List<Seal> anchored, List<PublicSealKey> keys) {
        this.anchored =
                anchored.stream().collect(Collectors.toMap(Seal::number, Function.identity(), (one, again) -> again));
        this.keys =
                keys.stream().collect(Collectors.toMap(PublicSealKey::name, Function.identity(), (one, same) -> one));
    }

    /** The next seal of the database, in the order of their numbers, and the heads it says it was laid on. */
    void next(Seal seal, List<Head> heads) {
        if (seal.number() != last + 1) add(Kind.SEAL_MISSING, last + 1);
        else if (!isWhole(seal)) add(Kind.SEAL_CHANGED, seal.number());
        else if (!isSigned(seal)) add(Kind.SEAL_FORGED, seal.number());
        else if (!isLaidOn(seal, heads)) add(Kind.SEAL_HEADS_CHANGED, seal.number());
        else if (!anchored.containsKey(seal.number())) add(Kind.NOT_ANCHORED, seal.number());
        else if (!seal.equals(anchored.get(seal.number()))) add(Kind.SEAL_UNLIKE_ANCHOR, seal.number());
        last = seal.number();
        previous = seal.hash();
    }

    /** All that was found, once every seal has been shown. */
    List<Fault> faults() {
        var newest = anchored.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (newest > last) faults.add(new Fault(Kind.TURNED_BACK, SEALS, last, newest));
        return faults;
    }

    private boolean isWhole(Seal seal) {
        return seal.previous().equals(previous) && seal.hash().equals(seal.computed());
    }

    private boolean isSigned(Seal seal) {
        var key = keys.get(seal.signedBy());
        return key != null && key.hasSigned(seal.hash(), seal.signature());
    }

    private static boolean isLaidOn(Seal seal, List<Head> heads) {
        return heads.size() == seal.heads() && new HeadTree(heads).root().equals(seal.root());
    }

    private void add(Kind kind, long number) {
        faults.add(Fault.of(kind, SEALS, number));
    }
}
