package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalTests {

    private static final int WRITERS = 8;
    private static final int LINES = 25;

    @TempDir
    Path folder;

    private Ledgers ledgers;
    private JdbcClient jdbc;

    DataSource database() {
        return Ledgers.migrate(JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "", ""));
    }

    @BeforeEach
    void open() {
        ledgers = new Ledgers(database(), folder);
        jdbc = JdbcClient.create(ledgers.source);
    }

    @Test
    void linksEachEntryToTheOneBeforeIt() {
        ledgers.journal.append(Ledgers.note("H1", "received"));
        ledgers.journal.append(Ledgers.note("H1", "accepted"));

        var entries = jdbc.sql("select number, previous, hash from journal_entry where chain = 'H1' order by number")
                .query((row, index) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                .list();
        assertThat(entries).extracting(entry -> entry[0]).containsExactly("1", "2");
        assertThat(entries.get(0)[1]).isEqualTo(Fingerprints.NOTHING);
        assertThat(entries.get(1)[1]).isEqualTo(entries.get(0)[2]);
        assertThat(entries.get(1)[2])
                .isEqualTo(Fingerprints.link(entries.get(0)[2], 2, Fingerprints.of(Ledgers.note("H1", "accepted"))));
    }

    @Test
    void computesTheFingerprintsOfTheDocumentedExample() {
        ledgers.journal.append(Ledgers.note("H1", "received"));

        assertThat(Fingerprints.of(Ledgers.note("H1", "received")))
                .isEqualTo("29411feccca71956af7104ebfb3a53e4388f8d254b432b06a9b6ea6f8a2915cd");
        assertThat(jdbc.sql("select hash from journal_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("c47eddf5790b3e5b06fa7722ff21de219b649f789053e10db14dfa713469ff37");
    }

    @Test
    void givesTheTimelineOfADossierItsNotesAlone() {
        ledgers.journal.append(Ledgers.note("H1", "received"));
        ledgers.journal.append(Ledgers.look("mai", "H1"));
        ledgers.journal.append(Line.of("H1", Line.Kind.CHANGE, new Hand(Ledgers.NOON, "mai", "Mai"), "sheetLaid"));

        assertThat(jdbc.sql("select act from timeline where dossier = 'H1'")
                        .query(String.class)
                        .list())
                .containsExactly("received");
        assertThat(jdbc.sql("select username from look_log where dossier = 'H1'")
                        .query(String.class)
                        .list())
                .containsExactly("mai");
    }

    @Test
    void letsWritersOfOneChainQueueInsteadOfForkingIt() throws Exception {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(ledgers.source));
        ledgers.journal.append(Ledgers.note("H1", "received"));
        var writers = Executors.newFixedThreadPool(WRITERS);

        var written = IntStream.range(0, WRITERS * LINES)
                .mapToObj(line -> writers.submit(() -> transaction.executeWithoutResult(
                        status -> ledgers.journal.append(Ledgers.note("H1", "line" + line)))))
                .toList();
        for (var line : written) line.get();
        writers.shutdown();

        try (var connection = ledgers.source.getConnection()) {
            var findings = new Verification(connection, ledgers.anchor).run();
            assertThat(findings.faults()).isEmpty();
            assertThat(findings.entries()).isEqualTo(1 + WRITERS * LINES);
            assertThat(findings.chains()).isEqualTo(1);
        }
    }

    @Test
    void forgetsALineWhoseActWasRolledBack() {
        ledgers.journal.append(Ledgers.note("H1", "received"));

        new TransactionTemplate(new DataSourceTransactionManager(ledgers.source)).executeWithoutResult(status -> {
            ledgers.journal.append(Ledgers.note("H1", "accepted"));
            status.setRollbackOnly();
        });
        ledgers.journal.append(Ledgers.note("H1", "refused"));

        assertThat(jdbc.sql("select act from timeline order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("received", "refused");
    }
}
