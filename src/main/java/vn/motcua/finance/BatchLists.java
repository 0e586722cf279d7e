package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.Signatures.Signatory;
import vn.motcua.dossier.Signatures.SigningRefused;
import vn.motcua.dossier.Wording;
import vn.motcua.finance.Batches.View;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Presence;

/**
 * The lists of batches as papers: whoever answers for the accounts signs the list that was shown (decision 2988/QD-BHXH
 * art. 4.2), and from then on the list of that batch is the signed one.
 */
@Component
class BatchLists {

    private final PaymentLists lists;
    private final Signatures signatures;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Presence presence;
    private final MessageSource messages;
    private final Clock clock;

    BatchLists(
            PaymentLists lists,
            Signatures signatures,
            FileStore files,
            JdbcClient jdbc,
            Presence presence,
            MessageSource messages,
            Clock clock) {
        this.lists = lists;
        this.signatures = signatures;
        this.files = files;
        this.jdbc = jdbc;
        this.presence = presence;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who signed the list of a batch, and when. */
    @Transactional(readOnly = true)
    Optional<Signed> signed(long batch) {
        return jdbc.sql("select sha256, signed_by, signed_by_name, signed_at from signed_batch_list where batch = ?")
                .param(batch)
                .query((row, number) -> new Signed(
                        row.getString(1),
                        new Actor(row.getString(2), row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The list of a batch: the signed one, or as it would be signed now. */
    @Transactional(readOnly = true)
    byte[] of(View view) {
        return signed(view.batch().id()).map(this::content).orElseGet(() -> lists.of(view));
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
        var person = Acting.person().actor();
        if (batch.isDiscarded()) throw new PaymentRefused("discarded");
        if (batch.madeBy().account().equals(person.account())) throw new PaymentRefused("list.sameperson");
        if (signed(batch.id()).isPresent()) return;
        var list = lists.of(view);
        if (!sha256(list).equals(shown)) throw new PaymentRefused("list.changed");
        keep(batch, list, new Signatory(person, said("role.finance.chief"), clock.instant()));
    }

    private void keep(Batch batch, byte[] list, Signatory by) {
        var paper = new Paper(Kind.PAYMENT_LIST, null, batch.messageId(), LocalDate.now(clock), list);
        jdbc.sql(
                        """
                        insert into signed_batch_list (batch, sha256, signed_by, signed_by_name, signed_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        batch.id(),
                        files.put(new ByteArrayInputStream(signed(paper, by))).sha256(),
                        by.person().account(),
                        by.person().name(),
                        by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] signed(Paper paper, Signatory by) {
        try {
            return signatures.sign(paper, by);
        } catch (SigningRefused refused) {
            throw new FormRefused(
                    "shown", refused.messageKey(), refused.arguments().toArray());
        }
    }

    private byte[] content(Signed signed) {
        try (var content = files.open(signed.sha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(String key) {
        return messages.getMessage(key, null, Wording.VIETNAMESE);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A signed list: the hash of its file, by whom and when. */
    record Signed(String sha256, Actor by, Instant at) {}
}
