package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.UploadCheck;
import vn.motcua.finance.BankAnswer.Verdict;
import vn.motcua.finance.Findings.Finding;

/**
 * Takes in what the bank answers. A file is checked whole against the orders before anything is stored; then all of it
 * happens in one transaction, once.
 */
@Service
class BankAnswers {

    private final AnswerBook book;
    private final AnswerCheck check;
    private final BatchBook batches;
    private final Settlements settlements;
    private final Reasons reasons;
    private final Organisation organisation;
    private final FileStore files;
    private final UploadCheck uploads;

    BankAnswers(
            AnswerBook book,
            AnswerCheck check,
            BatchBook batches,
            Settlements settlements,
            Reasons reasons,
            Organisation organisation,
            FileStore files,
            UploadCheck uploads) {
        this.book = book;
        this.check = check;
        this.batches = batches;
        this.settlements = settlements;
        this.reasons = reasons;
        this.organisation = organisation;
        this.files = files;
        this.uploads = uploads;
    }

    /**
     * Takes a file in; its name is only a label.
     *
     * @throws BankFileRefused if anything in the file can't stand; nothing is stored then
     * @throws ScanRefused if the virus scanner found something in it, or doesn't answer
     */
    @Transactional
    public Taken take(@Nullable String fileName, byte[] content) {
        uploads.demandClean(fileName, content);
        var hash = hash(content);
        book.refuseTwice(hash);
        var accounts = organisation.units().stream().map(Unit::bankAccount).toList();
        var answer = AnswerReader.read(content, accounts);
        var findings = check.against(answer);
        var taken = new Taken(
                answer.kind(),
                findings.count(Verdict.SETTLED),
                findings.count(Verdict.RETURNED),
                findings.count(Verdict.ACCEPTED));
        book.keep(hash, answer, taken);
        if (findings.batch() != null) batches.accept(findings.batch());
        settlements.settle(
                findings.of(Verdict.SETTLED).stream().map(Finding::order).toList());
        settlements.giveBack(
                findings.of(Verdict.RETURNED).stream().map(this::returned).toList());
        files.put(new ByteArrayInputStream(content));
        return taken;
    }

    private Return returned(Finding finding) {
        var reason = finding.line().reason();
        var code = reason.code() == null ? "NARR" : reason.code();
        return new Return(finding.order(), code, reasons.words(code, reason.added()));
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
}
