package vn.motcua.finance;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.ChangeLog;
import vn.motcua.finance.BankAnswers.Taken;

/** Every answer of the bank that was taken in, by the hash of its file. */
@Component
class AnswerBook {

    private final JdbcClient jdbc;
    private final ChangeLog changes;
    private final Clock clock;

    AnswerBook(JdbcClient jdbc, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws BankFileRefused if a file of this hash was taken in before */
    void refuseTwice(String hash) {
        jdbc.sql("select imported_by_name from bank_answer where hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .ifPresent(by -> {
                    throw new BankFileRefused(0, "", "finance.bank.twice", by);
                });
    }

    /** Notes that a file is taken in; of two at once the second is refused by the key. */
    void keep(String hash, BankAnswer answer, Taken taken) {
        var actor = Acting.person().actor();
        try {
            jdbc.sql(
                            """
                            insert into bank_answer (hash, kind, message_id, imported_by, imported_by_name, imported_at,
                              settled, returned, pending) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            hash,
                            answer.kind().name(),
                            answer.messageId(),
                            actor.account(),
                            actor.name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            taken.settled(),
                            taken.returned(),
                            taken.pending())
                    .update();
            changes.house("payments", "bankAnswerTaken", answer.messageId() + "; " + taken + "; " + hash);
        } catch (DuplicateKeyException e) {
            throw new BankFileRefused(0, "", "finance.bank.twice", actor.name());
        }
    }

    /** The newest answers taken in: all of them at the province, elsewhere the person's own. */
    List<Received> newest(Reach reach, int limit) {
        return jdbc.sql(
                        """
                        select kind, message_id, imported_by_name, imported_at, settled, returned, pending
                        from bank_answer where :everywhere or imported_by = :person
                        order by imported_at desc limit :limit""")
                .param("everywhere", reach.everywhere())
                .param("person", Acting.person().actor().account())
                .param("limit", limit)
                .query((row, number) -> new Received(
                        BankAnswer.Kind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)))
                .list();
    }

    /** A file that was taken in. */
    record Received(
            BankAnswer.Kind kind, String messageId, String by, Instant at, int settled, int returned, int pending) {}
}
