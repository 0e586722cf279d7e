package vn.motcua.signatures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.signatures.SignedPaper.By;

/** The register of signed papers: written once, never changed. */
@Component
class SignedPapers {

    private final JdbcClient jdbc;

    SignedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a paper in, unless its certificate was revoked meanwhile; false then. */
    boolean write(SignedPaper paper) {
        var dossier = paper.dossier();
        return jdbc.sql(
                                """
                                insert into signed_paper (token, dossier, kind, number, dated, agency, signed_by, signer_name,
                                  signer_title, signed_at, certificate, shown_sha256, sha256, size)
                                select ?, ?, ?, ?, cast(? as date), ?, ?, ?, ?, cast(? as timestamp with time zone), fingerprint,
                                  ?, ?, cast(? as bigint) from certificate where fingerprint = ? and revoked_at is null""")
                        .params(
                                paper.token(),
                                dossier == null ? null : dossier.value(),
                                paper.kind().name(),
                                paper.number(),
                                paper.on(),
                                paper.agency(),
                                paper.by().account(),
                                paper.by().name(),
                                paper.by().title(),
                                paper.by().at().atOffset(ZoneOffset.UTC),
                                paper.shown(),
                                paper.sha256(),
                                paper.size(),
                                paper.by().certificate())
                        .update()
                == 1;
    }

    Optional<SignedPaper> byToken(String token) {
        return jdbc.sql("select * from signed_paper where token = ?")
                .param(token)
                .query(SignedPapers::row)
                .optional();
    }

    Optional<SignedPaper> byHash(String sha256) {
        return jdbc.sql("select * from signed_paper where sha256 = ?")
                .param(sha256)
                .query(SignedPapers::row)
                .optional();
    }

    private static SignedPaper row(ResultSet row, int number) throws SQLException {
        var dossier = row.getString("dossier");
        return new SignedPaper(
                row.getString("token"),
                dossier == null ? null : new DossierCode(dossier),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("agency"),
                new By(
                        row.getString("signed_by"),
                        row.getString("signer_name"),
                        row.getString("signer_title"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("certificate")),
                row.getString("shown_sha256"),
                row.getString("sha256"),
                row.getLong("size"));
    }
}
