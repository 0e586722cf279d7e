package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.journal.Fault.Kind.CHAIN_REMOVED;
import static vn.motcua.journal.Fault.Kind.DOCUMENT_CHANGED;
import static vn.motcua.journal.Fault.Kind.EDITED;
import static vn.motcua.journal.Fault.Kind.INSERTED;
import static vn.motcua.journal.Fault.Kind.MISSING;
import static vn.motcua.journal.Fault.Kind.NOT_ANCHORED;
import static vn.motcua.journal.Fault.Kind.RECHAINED;
import static vn.motcua.journal.Fault.Kind.REORDERED;
import static vn.motcua.journal.Fault.Kind.REWRITTEN;
import static vn.motcua.journal.Fault.Kind.SEAL_FORGED;
import static vn.motcua.journal.Fault.Kind.SEAL_HEADS_CHANGED;
import static vn.motcua.journal.Fault.Kind.SEAL_MISSING;
import static vn.motcua.journal.Fault.Kind.SEAL_UNLIKE_ANCHOR;
import static vn.motcua.journal.Fault.Kind.SHEET_CHANGED;
import static vn.motcua.journal.Fault.Kind.SHEET_MISSING;
import static vn.motcua.journal.Fault.Kind.TAIL_CUT;
import static vn.motcua.journal.Fault.Kind.TURNED_BACK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whatever the master of the database does, behind the program's back, within one transaction that is then taken back. */
@TestInstance(Lifecycle.PER_CLASS)
class TamperingTests {

    private static final List<String> TABLES =
            List.of("journal_entry", "journal_head", "journal_seal", "journal_sealed_head", "sheet");

    @TempDir
    static Path folder;

    private Ledgers ledgers;
    private Connection connection;
    private JdbcTemplate jdbc;

    DataSource database() {
        return Ledgers.migrate(JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "", ""));
    }

    /** How the master of this database gets foreign keys and triggers out of his way. */
    String masterKey() {
        return "set referential_integrity false";
    }

    @BeforeEach
    void write() throws SQLException, IOException {
        if (ledgers == null) {
            ledgers = new Ledgers(database(), Files.createTempDirectory(folder, "journal"));
            writeALittle();
        }
        connection = ledgers.source.getConnection();
        connection.setAutoCommit(false);
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.execute(masterKey());
    }

    private void writeALittle() {
        new JdbcTemplate(ledgers.source)
                .execute(
                        """
                        insert into dossier (code, procedure_key, ground, channel, state, received_unit, unit, name,
                          name_plain, birth_date, sex, id_number, insurance_number, phone, address, pay_method,
                          result_method, submitted_at, clock)
                        values ('H1', 'one-time', 'LEFT_COMPULSORY', 'COUNTER', 'SUBMITTED', 'P', 'P', 'Linh', 'linh',
                          date '1990-08-22', 'F', '099190012846', '9910084412', '0900000318', 'x', 'CASH', 'COUNTER',
                          current_timestamp, 'NOT_STARTED')""");
        for (var act : List.of("received", "accepted", "verified")) append(Ledgers.note("H1", act));
        lay("one");
        append(Ledgers.look("huy", "H1"));
        ledgers.sealer.seal();
        for (var act : List.of("proposed", "reviewed", "signed"))
            append(Ledgers.note("H1", act).completing("t-" + act));
        append(Ledgers.note("H2", "received"));
        ledgers.sealer.seal();
        append(Ledgers.note("H1", "paid"));
    }

    private void append(Line line) {
        ledgers.journal.append(line);
    }

    private void lay(String content) {
        new JdbcTemplate(ledgers.source)
                .update(
                        "insert into sheet (dossier, kind, revision, content, laid_at, laid_by) values (?, ?, ?, ?, ?, ?)",
                        "H1",
                        "Decision",
                        1,
                        content,
                        Ledgers.NOON.atOffset(ZoneOffset.UTC),
                        "mai");
        append(Line.of("H1", Line.Kind.CHANGE, new Hand(Ledgers.NOON, "mai", "Mai"), "sheetLaid")
                .about("Decision")
                .saying(Fingerprints.of(content)));
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void findsNothingWhereNobodyMeddled() throws SQLException {
        assertThat(faults()).isEmpty();
    }

    @Test
    void namesAnEditedEntry() throws SQLException {
        jdbc.update("update journal_entry set reason = 'khác' where chain = 'H1' and number = 2");

        assertThat(faults()).containsExactly(Fault.of(EDITED, "H1", 2));
    }

    @Test
    void namesAnEntryThatWasEditedAndGivenANewFingerprint() throws SQLException {
        jdbc.update("update journal_entry set reason = 'khác' where chain = 'H1' and number = 2");
        rechain("H1", 2, 2);

        assertThat(faults()).containsExactly(Fault.of(RECHAINED, "H1", 2));
    }

    @Test
    void namesAChainThatWasRewrittenToItsEnd() throws SQLException {
        jdbc.update("update journal_entry set reason = 'khác' where chain = 'H1' and number = 2");
        rechain("H1", 2, 8);

        assertThat(faults()).containsExactly(Fault.of(REWRITTEN, "H1", 4));
    }

    @Test
    void namesADeletedEntry() throws SQLException {
        jdbc.update("delete from journal_entry where chain = 'H1' and number = 5");

        assertThat(faults()).containsExactly(new Fault(MISSING, "H1", 5, 6));
    }

    @Test
    void namesADeletedEntryThoughTheLaterOnesWereRenumbered() throws SQLException {
        jdbc.update("delete from journal_entry where chain = 'H1' and number = 5");
        jdbc.update("update journal_entry set number = number + 100 where chain = 'H1' and number > 5");
        jdbc.update("update journal_entry set number = number - 101 where chain = 'H1' and number > 100");

        assertThat(faults()).contains(Fault.of(MISSING, "H1", 5));
    }

    @Test
    void namesEntriesThatChangedPlaces() throws SQLException {
        for (var change : List.of("103 where number = 3", "3 where number = 2", "2 where number = 103"))
            jdbc.update("update journal_entry set number = " + change + " and chain = 'H1'");

        assertThat(faults()).containsExactly(new Fault(REORDERED, "H1", 2, 3));
    }

    @Test
    void namesAnInsertedEntry() throws SQLException {
        makeRoomFor(3);
        jdbc.update(
                """
                insert into journal_entry (chain, number, kind, noted_at, actor, actor_name, act, previous, hash)
                select chain, 3, kind, noted_at, actor, actor_name, 'verified', hash, hash from journal_entry
                where chain = 'H1' and number = 2""");

        assertThat(faults()).contains(Fault.of(INSERTED, "H1", 3));
    }

    @Test
    void namesAnInsertedEntryThatWasLinkedWell() throws SQLException {
        makeRoomFor(3);
        jdbc.update(
                """
                insert into journal_entry (chain, number, kind, noted_at, actor, actor_name, act, previous, hash)
                select chain, 3, kind, noted_at, actor, actor_name, 'verified', hash, hash from journal_entry
                where chain = 'H1' and number = 2""");
        rechain("H1", 3, 3);

        assertThat(faults()).contains(Fault.of(INSERTED, "H1", 3));
    }

    @Test
    void namesACutTail() throws SQLException {
        jdbc.update("delete from journal_entry where chain = 'H1' and number > 6");

        assertThat(faults()).contains(new Fault(TAIL_CUT, "H1", 7, 8));
    }

    @Test
    void namesACutTailThoughTheHeadWasSetBack() throws SQLException {
        jdbc.update("delete from journal_entry where chain = 'H1' and number > 6");
        setHead("H1", 6);

        assertThat(faults()).contains(new Fault(TAIL_CUT, "H1", 7, 7));
    }

    @Test
    void namesAChainThatIsGone() throws SQLException {
        jdbc.update("delete from journal_entry where chain = 'account:huy'");
        jdbc.update("delete from journal_head where chain = 'account:huy'");

        assertThat(faults()).contains(Fault.of(CHAIN_REMOVED, "account:huy", 1));
    }

    @Test
    void namesAnOlderStatePutInTheDatabasesPlace() throws SQLException {
        jdbc.update("delete from journal_sealed_head where seal = 2");
        jdbc.update("delete from journal_seal where number = 2");
        jdbc.update("delete from journal_entry where chain = 'H1' and number > 4 or chain = 'H2'");
        jdbc.update("delete from journal_head where chain = 'H2'");
        setHead("H1", 4);
        jdbc.update("update journal_head set sealed = 4, moved = number > 4 where chain = 'H1'");

        assertThat(faults()).containsExactly(new Fault(TURNED_BACK, "", 1, 2));
    }

    @Test
    void namesADeletedSeal() throws SQLException {
        jdbc.update("delete from journal_sealed_head where seal = 1");
        jdbc.update("delete from journal_seal where number = 1");

        assertThat(faults()).contains(Fault.of(SEAL_MISSING, "", 1));
    }

    @Test
    void namesHeadsTakenFromASeal() throws SQLException {
        jdbc.update("delete from journal_sealed_head where seal = 2 and chain = 'H1'");
        jdbc.update("update journal_head set sealed = 4, moved = number > 4 where chain = 'H1'");

        assertThat(faults()).containsExactly(Fault.of(SEAL_HEADS_CHANGED, "", 2));
    }

    @Test
    void namesASealMadeWithoutTheKey() throws SQLException {
        var seal = new SealBook(jdbc).last().orElseThrow();
        var forged = new Seal(2, seal.at().plusSeconds(1), 2, seal.root(), seal.previous(), seal.signedBy(), "", "");
        jdbc.update(
                "update journal_seal set sealed_at = sealed_at + interval '1' second, hash = ? where number = 2",
                forged.computed());

        assertThat(faults()).containsExactly(Fault.of(SEAL_FORGED, "", 2));
    }

    @Test
    void namesAnAnchorThatLostOrChangedASeal() throws SQLException, IOException {
        var anchors = Files.createDirectories(ledgers.folder.resolve("copy"));
        for (var file : files(ledgers.folder.resolve("anchors")))
            Files.writeString(anchors.resolve(file.getFileName()), lessOneSeal(Files.readString(file)));
        assertThat(faults(anchors)).containsExactly(Fault.of(NOT_ANCHORED, "", 2));

        for (var file : files(ledgers.folder.resolve("anchors")))
            Files.writeString(
                    anchors.resolve(file.getFileName()), Files.readString(file).replaceAll("(?m)=+$", ""));
        assertThat(faults(anchors))
                .containsExactly(Fault.of(SEAL_UNLIKE_ANCHOR, "", 1), Fault.of(SEAL_UNLIKE_ANCHOR, "", 2));
    }

    @Test
    void namesAChangedSheetAndAMissingOne() throws SQLException {
        jdbc.update("update sheet set content = 'two'");
        assertThat(faults()).containsExactly(Fault.of(SHEET_CHANGED, "H1/Decision", 1));

        jdbc.update("delete from sheet");
        assertThat(faults()).containsExactly(Fault.of(SHEET_MISSING, "H1", 4));
    }

    @Test
    void namesADocumentTheJournalDoesNotKnow() throws SQLException {
        jdbc.update(
                """
                insert into dossier_document (dossier, kind, title, sha256, media_type, size, pages, filed_at, filed_by)
                values ('H1', 'SCAN', 'x', 'y', 'application/pdf', 1, 1, current_timestamp, 'mai')""");

        assertThat(faults()).extracting(Fault::kind).containsExactly(DOCUMENT_CHANGED);
    }

    @Test
    void findsAChangeInAnyColumnOfAnyRow() throws SQLException {
        var unseen = new ArrayList<String>();

        for (var table : TABLES) for (var change : Meddling.with(jdbc, table)) if (!isSeen(change)) unseen.add(change);

        assertThat(unseen).isEmpty();
    }

    private boolean isSeen(String change) throws SQLException {
        var before = connection.setSavepoint();
        assertThat(jdbc.update(change)).as(change).isEqualTo(1);
        var seen = !faults().isEmpty();
        connection.rollback(before);
        return seen;
    }

    private List<Fault> faults() throws SQLException {
        return faults(ledgers.folder.resolve("anchors"));
    }

    private List<Fault> faults(Path anchors) throws SQLException {
        return new Verification(connection, new FolderAnchor(anchors.toString()))
                .run()
                .faults();
    }

    private void makeRoomFor(int number) {
        jdbc.update("update journal_entry set number = number + 100 where chain = 'H1' and number >= " + number);
        jdbc.update("update journal_entry set number = number - 99 where chain = 'H1' and number > 100");
    }

    private void rechain(String chain, int from, int until) {
        for (var number = from; number <= until; number++) {
            var previous = number == 1 ? Fingerprints.NOTHING : hash(chain, number - 1);
            var line = jdbc.queryForObject(
                    "select * from journal_entry where chain = ? and number = ?",
                    (row, index) -> JournalReading.line(row),
                    chain,
                    number);
            jdbc.update(
                    "update journal_entry set previous = ?, hash = ? where chain = ? and number = ?",
                    previous,
                    Fingerprints.link(previous, number, Fingerprints.of(line)),
                    chain,
                    number);
        }
        if (until == 8) setHead(chain, until);
    }

    private void setHead(String chain, int number) {
        jdbc.update(
                """
                update journal_head set number = ?, hash = ?, previous = (
                  select e.previous from journal_entry e where e.chain = ? and e.number = ?) where chain = ?""",
                number,
                hash(chain, number),
                chain,
                number,
                chain);
    }

    private String hash(String chain, int number) {
        return jdbc.queryForObject(
                "select hash from journal_entry where chain = ? and number = ?", String.class, chain, number);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String lessOneSeal(String seals) {
        return seals.startsWith("1 ") ? seals.substring(0, seals.indexOf('\n') + 1) : seals;
    }
}
