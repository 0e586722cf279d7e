package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.Signatures.Signatory;
import vn.motcua.dossier.Signatures.SigningRefused;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.FormRefused;

/** Lays the signature of whoever answers for the accounts on lists of payments, and keeps the signed files (2988/QD-BHXH art. 4.2). */
@Component
class ListSigning {

    private final Signatures signatures;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    ListSigning(Signatures signatures, FileStore files, JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.signatures = signatures;
        this.files = files;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who signed a list, and when. */
    Optional<Signed> signed(Shelf shelf, long list) {
        return jdbc.sql("select sha256, signed_by, signed_by_name, signed_at from %s where %s = ?"
                        .formatted(shelf.table, shelf.key))
                .param(list)
                .query((row, number) -> new Signed(
                        row.getString(1),
                        new Actor(row.getString(2), row.getString(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The acting person signs a list under a number; from now on it is the signed one. */
    void sign(Shelf shelf, long list, String number, byte[] pdf) {
        var by = new Signatory(Acting.person().actor(), title(), clock.instant());
        var content = signed(new Paper(Kind.PAYMENT_LIST, null, number, LocalDate.now(clock), pdf), by);
        jdbc.sql("insert into %s (%s, sha256, signed_by, signed_by_name, signed_at) values (?, ?, ?, ?, ?)"
                        .formatted(shelf.table, shelf.key))
                .params(
                        list,
                        files.put(new ByteArrayInputStream(content)).sha256(),
                        by.person().account(),
                        by.person().name(),
                        by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The signed file. */
    byte[] content(Signed signed) {
        try (var content = files.open(signed.sha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] signed(Paper paper, Signatory by) {
        try {
            return signatures.sign(paper, by);
        } catch (SigningRefused refused) {
            throw new FormRefused(
                    "shown", refused.messageKey(), refused.arguments().toArray());
        }
    }

    private String title() {
        return messages.getMessage("role.finance.chief", null, Wording.VIETNAMESE);
    }

    /** Where signed lists of a sort are kept. */
    enum Shelf {
        BATCH("signed_batch_list", "batch"),
        MONTH("signed_payroll", "payroll");

        private final String table;
        private final String key;

        Shelf(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    /** A signed list: the hash of its file, by whom and when. */
    record Signed(String sha256, Actor by, Instant at) {}
}
