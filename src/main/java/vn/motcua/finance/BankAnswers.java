package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.dossier.FileStore;
import vn.motcua.finance.AnswerCheck.Finding;
import vn.motcua.finance.BankAnswer.Verdict;

/**
 * Takes in what the bank answers. A file is checked whole against the orders before anything is stored; then all of it
 * happens in one transaction, once.
 */
@Service
class BankAnswers {

    private final JdbcClient jdbc;
    private final AnswerCheck check;
    private final BatchBook batches;
    private final Settlements settlements;
    private final Organisation organisation;
    private final FileStore files;
    private final Clock clock;

    BankAnswers(
            JdbcClient jdbc,
            AnswerCheck check,
            BatchBook batches,
            Settlements settlements,
            Organisation organisation,
            FileStore files,
            Clock clock) {
        this.jdbc = jdbc;
        this.check = check;
        this.batches = batches;
        this.settlements = settlements;
        this.organisation = organisation;
        this.files = files;
        this.clock = clock;
    }

    /** @throws BankFileRefused if anything in the file can't stand; nothing is stored then */
    @Transactional
    public Taken take(byte[] content) {
        var hash = hash(content);
        refuseTwice(hash);
        var accounts = organisation.units().stream().map(Unit::bankAccount).toList();
        var answer = AnswerReader.read(content, accounts);
        var findings = check.against(answer);
        var taken = new Taken(
                answer.kind(),
                findings.count(Verdict.SETTLED),
                findings.count(Verdict.RETURNED),
                findings.count(Verdict.ACCEPTED));
        keep(hash, answer, taken);
        if (findings.batch() != null) batches.accept(findings.batch());
        findings.all().forEach(this::apply);
        files.put(new ByteArrayInputStream(content));
        return taken;
    }

    /** The newest answers taken in. */
    @Transactional(readOnly = true)
    public List<Received> newest(int limit) {
        return jdbc.sql(
                        """
                        select kind, message_id, imported_by_name, imported_at, settled, returned, pending
                        from bank_answer order by imported_at desc limit ?""")
                .param(limit)
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

    private void apply(Finding finding) {
        var reason = finding.line().reason();
        switch (finding.line().verdict()) {
            case SETTLED -> settlements.settle(finding.order());
            case RETURNED ->
                settlements.giveBack(finding.order(), reason.code() == null ? "NARR" : reason.code(), reason.added());
            case ACCEPTED -> {}
        }
    }

    private void refuseTwice(String hash) {
        jdbc.sql("select imported_by_name from bank_answer where hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .ifPresent(by -> {
                    throw new BankFileRefused(0, "", "finance.bank.twice", by);
                });
    }

    private void keep(String hash, BankAnswer answer, Taken taken) {
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
        } catch (DuplicateKeyException e) {
            throw new BankFileRefused(0, "", "finance.bank.twice", actor.name());
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many orders a file settled, returned and left open. */
    public record Taken(BankAnswer.Kind kind, int settled, int returned, int pending) {}

    /** A file that was taken in. */
    public record Received(
            BankAnswer.Kind kind, String messageId, String by, Instant at, int settled, int returned, int pending) {}
}
