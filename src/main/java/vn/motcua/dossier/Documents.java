package vn.motcua.dossier;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/** The documents of the dossiers: papers brought, forms printed, decisions. The same content is filed once per kind. */
@Service
public class Documents {

    private static final String PDF = ScanType.PDF.mediaType();

    private final JdbcClient jdbc;
    private final Journal journal;
    private final FileStore store;
    private final Clock clock;

    Documents(JdbcClient jdbc, Journal journal, FileStore store, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** Files a paper that was taken in; filed again it stays the document it was. */
    @Transactional
    public Document file(DossierCode dossier, Filing filing, StoredScan scan) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var key = new GeneratedKeyHolder();
        var filed = insert(dossier, filing, scan, now).update(key, "id");
        if (filed == 0) return filed(dossier, filing.kind(), scan.sha256());
        journal.append(Line.of(dossier.value(), Line.Kind.CHANGE, Acting.now().at(now), "documentFiled")
                .about(filing.kind().name())
                .saying(scan.sha256()));
        return document(Objects.requireNonNull(key.getKey()).longValue(), dossier, filing, scan, now);
    }

    /** Files a PDF of the house's own. */
    @Transactional
    public Document file(DossierCode dossier, Filing filing, byte[] pdf) {
        var stored = store.put(new ByteArrayInputStream(pdf));
        var printed = Printing.printed(pdf);
        return file(
                dossier,
                filing.by(printed.form()),
                new StoredScan(stored.sha256(), PDF, stored.size(), printed.pages(), filing.title()));
    }

    /** The documents of a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<Document> of(DossierCode dossier) {
        return jdbc.sql("select * from dossier_document where dossier = ? order by id desc")
                .param(dossier.value())
                .query(Documents::row)
                .list();
    }

    /** The document of a number. */
    @Transactional(readOnly = true)
    public Optional<Document> find(long id) {
        return jdbc.sql("select * from dossier_document where id = ?")
                .param(id)
                .query(Documents::row)
                .optional();
    }

    /** The content of a document, found unchanged since it was filed. */
    public InputStream open(Document document) {
        return store.open(document.sha256());
    }

    private JdbcClient.StatementSpec insert(DossierCode dossier, Filing filing, StoredScan scan, Instant now) {
        return jdbc.sql(
                        """
                        insert into dossier_document
                          (dossier, kind, title, paper_key, sha256, media_type, size, pages, form, filed_at, filed_by)
                        select ?, ?, ?, ?, ?, ?, cast(? as bigint), cast(? as integer), ?,
                          cast(? as timestamp with time zone), ?
                        where not exists (
                          select 1 from dossier_document where dossier = ? and kind = ? and sha256 = ?)""")
                .params(
                        dossier.value(),
                        filing.kind().name(),
                        filing.title(),
                        filing.paperKey(),
                        scan.sha256(),
                        scan.mediaType(),
                        scan.size(),
                        scan.pages(),
                        filing.form(),
                        now.atOffset(ZoneOffset.UTC),
                        Acting.now().account(),
                        dossier.value(),
                        filing.kind().name(),
                        scan.sha256());
    }

    private static Document document(long id, DossierCode dossier, Filing filing, StoredScan scan, Instant now) {
        return new Document(
                id,
                dossier,
                filing.kind(),
                filing.title(),
                filing.paperKey(),
                scan.sha256(),
                scan.mediaType(),
                scan.size(),
                scan.pages(),
                filing.form(),
                now,
                Acting.now().account());
    }

    private Document filed(DossierCode dossier, DocumentKind kind, String sha256) {
        return jdbc.sql("select * from dossier_document where dossier = ? and kind = ? and sha256 = ?")
                .params(dossier.value(), kind.name(), sha256)
                .query(Documents::row)
                .single();
    }

    private static Document row(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getLong("id"),
                new DossierCode(row.getString("dossier")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("paper_key"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("pages"),
                row.getString("form"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("filed_by"));
    }
}
