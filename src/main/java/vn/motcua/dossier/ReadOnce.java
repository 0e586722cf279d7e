package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the present transaction has read, of dossiers or people: several departments ask for the same, and it is read once. */
public class ReadOnce<K, T> {

    /** What this transaction knows, read if it doesn't know it yet. */
    public Optional<T> find(K key, Function<K, Optional<T>> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return read.apply(key);
        var known = known();
        var present = known.get(key);
        if (present != null) return Optional.of(present);
        var fresh = read.apply(key);
        fresh.ifPresent(found -> known.put(key, found));
        return fresh;
    }

    /** What this transaction knows already. */
    public Optional<T> known(K key) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? Optional.ofNullable(known().get(key))
                : Optional.empty();
    }

    /** This transaction has written it itself. */
    public void keep(K key, T written) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) known().put(key, written);
    }

    /** It changes in a way that needs no reading. */
    void change(K key, UnaryOperator<T> how) {
        known(key).ifPresent(present -> known().put(key, how.apply(present)));
    }

    /** It is about to change. */
    void forget(K key) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> known) known.remove(key);
    }

    @SuppressWarnings("unchecked")
    private Map<K, T> known() {
        var bound = (Map<K, T>) TransactionSynchronizationManager.getResource(this);
        return bound == null ? bind() : bound;
    }

    private Map<K, T> bind() {
        Map<K, T> known = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(ReadOnce.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(ReadOnce.this, known);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
            }
        });
        return known;
    }
}
