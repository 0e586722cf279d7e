package vn.motcua.finance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.finance.Batches.View;
import vn.motcua.finance.ListSigning.Shelf;
import vn.motcua.finance.ListSigning.Signed;
import vn.motcua.journey.Presence;

/**
 * The lists of batches as papers: whoever answers for the accounts signs the list that was shown (decision 2988/QD-BHXH
 * art. 4.2), and from then on the list of that batch is the signed one.
 */
@Component
class BatchLists {

    private final PaymentLists lists;
    private final ListSigning signing;
    private final Presence presence;

    BatchLists(PaymentLists lists, ListSigning signing, Presence presence) {
        this.lists = lists;
        this.signing = signing;
        this.presence = presence;
    }

    /** Who signed the list of a batch, and when. */
    @Transactional(readOnly = true)
    Optional<Signed> signed(long batch) {
        return signing.signed(Shelf.BATCH, batch);
    }

    /** The list of a batch: the signed one, or as it would be signed now. */
    @Transactional(readOnly = true)
    byte[] of(View view) {
        return signed(view.batch().id()).map(signing::content).orElseGet(() -> lists.of(view));
    }

    /** The hash of the list as it would be signed now. */
    String shown(View view) {
        return sha256(lists.of(view));
    }

    /**
     * Signs the list that was shown.
     *
     * @throws PaymentRefused if the list has changed, or the batch can't be signed by this person
     */
    @Transactional
    void sign(View view, String shown) {
        presence.demand();
        var batch = view.batch();
        if (batch.isDiscarded()) throw new PaymentRefused("discarded");
        if (batch.madeBy().account().equals(Acting.person().actor().account()))
            throw new PaymentRefused("list.sameperson");
        if (signed(batch.id()).isPresent()) return;
        var list = lists.of(view);
        if (!sha256(list).equals(shown)) throw new PaymentRefused("list.changed");
        signing.sign(Shelf.BATCH, batch.id(), batch.messageId(), list);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
