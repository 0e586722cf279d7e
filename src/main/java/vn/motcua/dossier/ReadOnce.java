package vn.motcua.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the present transaction has read of dossiers: several departments ask for the same, and it is read once. */
public class ReadOnce<T> {

    /** What this transaction knows, read if it doesn't know it yet. */
    public Optional<T> find(DossierCode code, Function<DossierCode, Optional<T>> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return read.apply(code);
        var known = known();
        var present = known.get(code);
        if (present != null) return Optional.of(present);
        var fresh = read.apply(code);
        fresh.ifPresent(found -> known.put(code, found));
        return fresh;
    }

    /** What this transaction knows already. */
    public Optional<T> known(DossierCode code) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? Optional.ofNullable(known().get(code))
                : Optional.empty();
    }

    /** This transaction has written it itself. */
    public void keep(DossierCode code, T written) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) known().put(code, written);
    }

    /** It changes in a way that needs no reading. */
    void change(DossierCode code, UnaryOperator<T> how) {
        known(code).ifPresent(present -> known().put(code, how.apply(present)));
    }

    /** It is about to change. */
    void forget(DossierCode code) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> known) known.remove(code);
    }

    @SuppressWarnings("unchecked")
    private Map<DossierCode, T> known() {
        var bound = (Map<DossierCode, T>) TransactionSynchronizationManager.getResource(this);
        return bound == null ? bind() : bound;
    }

    private Map<DossierCode, T> bind() {
        Map<DossierCode, T> known = new HashMap<>();
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
