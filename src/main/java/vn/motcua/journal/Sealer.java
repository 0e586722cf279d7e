package vn.motcua.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the chains that moved, signs the seal and lays it down outside the database. */
@Service
public class Sealer {

    private final SealBook book;
    private final SealKey key;
    private final Anchor anchor;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(SealBook book, SealKey key, Anchor anchor, Clock clock, PlatformTransactionManager transactions) {
        this.book = book;
        this.key = key;
        this.anchor = anchor;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // a seal is anchored at once, so nothing that is rolled back later may take it with it
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Seals what moved since the last seal; the seal if anything did. What a crash left unanchored is laid down first.
     *
     * @throws DatabaseTurnedBack if the anchor holds a seal the database doesn't know
     */
    public Optional<Seal> seal() {
        anchorLeftBehind();
        var sealed = Optional.ofNullable(transaction.execute(status -> sealUnsealed()));
        if (sealed.isPresent()) anchorLeftBehind();
        return sealed;
    }

    private @Nullable Seal sealUnsealed() {
        var heads = book.takeUnsealed();
        if (heads.isEmpty()) return null;
        var seal = sign(heads, book.last());
        book.write(seal, heads);
        return seal;
    }

    private Seal sign(List<Head> heads, Optional<Seal> last) {
        var unsigned = new Seal(
                last.map(Seal::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                heads.size(),
                new HeadTree(heads).root(),
                last.map(Seal::hash).orElse(Fingerprints.NOTHING),
                key.open().name(),
                "",
                "");
        var hash = unsigned.computed();
        return new Seal(
                unsigned.number(),
                unsigned.at(),
                unsigned.heads(),
                unsigned.root(),
                unsigned.previous(),
                unsigned.signedBy(),
                hash,
                key.sign(hash));
    }

    private void anchorLeftBehind() {
        var last = anchor.last().orElse(0);
        if (last > 0 && book.find(last).isEmpty()) throw new DatabaseTurnedBack(last);
        var left = book.after(last);
        if (left.isEmpty()) return;
        anchor.keep(key.open().name(), key.open().text());
        left.forEach(anchor::lay);
    }
}
