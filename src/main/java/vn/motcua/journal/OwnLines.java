package vn.motcua.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The first line that the present transaction has written to each chain; from then on the chain is its own until it ends. */
final class OwnLines implements TransactionSynchronization {

    private final Map<String, Integer> firsts = new HashMap<>();

    private OwnLines() {}

    /** The present transaction has written a line. */
    static void note(String chain, int number) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        var known = known();
        (known == null ? bound() : known).firsts.putIfAbsent(chain, number);
    }

    /** The number of the first line it has written to a chain, if it has written any. */
    static Optional<Integer> first(String chain) {
        var known = known();
        return known == null ? Optional.empty() : Optional.ofNullable(known.firsts.get(chain));
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(OwnLines.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(OwnLines.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(OwnLines.class);
    }

    private static @Nullable OwnLines known() {
        return (OwnLines) TransactionSynchronizationManager.getResource(OwnLines.class);
    }

    private static OwnLines bound() {
        var lines = new OwnLines();
        TransactionSynchronizationManager.bindResource(OwnLines.class, lines);
        TransactionSynchronizationManager.registerSynchronization(lines);
        return lines;
    }
}
