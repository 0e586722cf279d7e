package vn.motcua.director;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.Signatures.Signatory;
import vn.motcua.dossier.Signatures.SigningRefused;
import vn.motcua.journey.FormRefused;

/** The files of signed texts: a signature is laid on the very file that was read, and what comes of it is kept. */
@Component
class SignedFiles {

    private final Signatures signatures;
    private final FileStore files;
    private final Documents documents;
    private final SigningTitles titles;
    private final JdbcClient jdbc;

    SignedFiles(Signatures signatures, FileStore files, Documents documents, SigningTitles titles, JdbcClient jdbc) {
        this.signatures = signatures;
        this.files = files;
        this.documents = documents;
        this.titles = titles;
        this.jdbc = jdbc;
    }

    /** The hash of a decision's file with the person's signature. */
    String sign(DossierCode code, Decision decision, Actor person, Instant at) {
        var kind = Kind.of(decision.kind());
        var read = new Paper(kind, code, decision.number(), decision.on(), content(decision.sha256()));
        var by = new Signatory(person, titles.of(code, decision.amount()), at);
        var signed = files.put(new ByteArrayInputStream(signed(read, by))).sha256();
        keep(code, signed, "DECISION", person, at);
        return signed;
    }

    /** The letter of apology with the person's signature, filed beside the draft. */
    Document sign(DossierCode code, Apology letter, Actor person, Instant at) {
        var draft = documents.find(letter.document()).orElseThrow();
        var on = at.atZone(ZoneOffset.UTC).toLocalDate();
        var read = new Paper(Kind.APOLOGY, code, null, on, content(letter.sha256()));
        var by = new Signatory(person, titles.of(code, 0), at);
        var filed = documents.file(code, new Filing(DocumentKind.APOLOGY, draft.title()), signed(read, by));
        keep(code, filed.sha256(), "APOLOGY", person, at);
        return filed;
    }

    private byte[] signed(Paper read, Signatory by) {
        try {
            return signatures.sign(read, by);
        } catch (SigningRefused refused) {
            throw new FormRefused(
                    "documentHash", refused.messageKey(), refused.arguments().toArray());
        }
    }

    private byte[] content(String sha256) {
        try (var content = files.open(sha256)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(DossierCode code, String sha256, String what, Actor person, Instant at) {
        jdbc.sql("insert into signature (dossier, sha256, what, signed_by, signed_at) values (?, ?, ?, ?, ?)")
                .params(code.value(), sha256, what, person.account(), at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
