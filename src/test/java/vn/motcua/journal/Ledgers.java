package vn.motcua.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A journal in a database of its own, with a sealer and an anchor, and nothing else of the house. */
final class Ledgers {

    static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    final DataSource source;
    final Path folder;
    final Journal journal;
    final FolderAnchor anchor;
    final Sealer sealer;

    Ledgers(DataSource source, Path folder) {
        this.source = source;
        this.folder = folder;
        this.journal = new Journal(source);
        this.anchor = new FolderAnchor(folder.resolve("anchors").toString());
        this.sealer = sealer(anchor);
    }

    Sealer sealer(Anchor anchor) {
        return new Sealer(
                new SealBook(new JdbcTemplate(source)),
                new SealKey(folder.resolve("key.pem").toString()),
                anchor,
                Clock.fixed(NOON, ZoneOffset.UTC),
                new DataSourceTransactionManager(source));
    }

    static DataSource migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration/access",
                        "classpath:db/migration/dossier",
                        "classpath:db/migration/journal")
                .javaMigrations(new ChainedPast(), new StandingJournal())
                .load()
                .migrate();
        return source;
    }

    static Line note(String dossier, String act) {
        return Line.of(dossier, Line.Kind.NOTE, new Hand(NOON, "mai", "Nguyễn Thị Mai"), act)
                .saying("Hưu trí")
                .as("RECEIVE")
                .because("vì đủ hồ sơ");
    }

    static Line look(String account, String dossier) {
        return Line.of(Line.ofAccount(account), Line.Kind.LOOK, new Hand(NOON, account, account), "LOOK_UP")
                .about(dossier)
                .saying("documents");
    }
}
