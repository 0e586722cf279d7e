package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.Papers.aPdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.journal.Journal;

class DocumentsTests {

    static final DossierCode LINHS = new DossierCode("G12.099.01-261118-0042");
    private static final Filing RECEIPT = new Filing(DocumentKind.RECEIPT, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    private static final Instant NOW = Instant.parse("2026-11-18T02:12:00Z");

    @TempDir
    private Path folder;

    private Documents documents;
    private FolderFileStore store;
    private JdbcClient jdbc;

    @BeforeEach
    void openTheRoom() throws IOException {
        var database = database();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/dossier", "classpath:db/migration/journal")
                .target("16.1")
                .load()
                .migrate();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/journal/V16_20__told.sql")).execute(database);
        var clock = Clock.fixed(NOW, WorkingCalendar.ZONE);
        jdbc = JdbcClient.create(database);
        store = new FolderFileStore(folder.toString(), clock);
        documents = new Documents(jdbc, new Journal(database), store, clock);
        receiveADossier();
    }

    DataSource database() {
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        return database;
    }

    @Test
    void filesAPdfAndGivesItsContentBack() throws IOException {
        var pdf = aPdf(2);

        var filed = documents.file(LINHS, RECEIPT, pdf);

        assertThat(documents.find(filed.id())).contains(filed);
        assertThat(filed.pages()).isEqualTo(2);
        assertThat(filed.size()).isEqualTo(pdf.length);
        assertThat(filed.mediaType()).isEqualTo("application/pdf");
        assertThat(filed.filedAt()).isEqualTo(NOW);
        assertThat(filed.filedBy()).isEqualTo("system");
        try (var content = documents.open(filed)) {
            assertThat(content).hasBinaryContent(pdf);
        }
    }

    @Test
    void filesAScanUnderThePaperItStandsFor() {
        var stored = store.put(new ByteArrayInputStream("scan".getBytes(StandardCharsets.UTF_8)));
        var scan = new StoredScan(stored.sha256(), "image/jpeg", stored.size(), 1, "don.jpg");

        var filed = documents.file(LINHS, new Filing(DocumentKind.SCAN, "Đơn đề nghị", "request"), scan);

        assertThat(documents.of(LINHS)).containsExactly(filed);
        assertThat(filed.paperKey()).isEqualTo("request");
    }

    @Test
    void filesTheSameContentOnce() {
        var pdf = aPdf(1);
        var first = documents.file(LINHS, RECEIPT, pdf);

        var again = documents.file(LINHS, RECEIPT, pdf);

        assertThat(again).isEqualTo(first);
        assertThat(documents.of(LINHS)).containsExactly(first);
    }

    @Test
    void filesTheSameContentAsAnotherKind() {
        var pdf = aPdf(1);
        documents.file(LINHS, RECEIPT, pdf);

        documents.file(LINHS, new Filing(DocumentKind.HANDOVER, "Biên bản bàn giao"), pdf);

        assertThat(documents.of(LINHS))
                .extracting(Document::kind)
                .containsExactly(DocumentKind.HANDOVER, DocumentKind.RECEIPT);
    }

    @Test
    void listsTheNewestFirst() {
        var older = documents.file(LINHS, RECEIPT, aPdf(1));
        var newer = documents.file(LINHS, RECEIPT, aPdf(2));

        assertThat(documents.of(LINHS)).containsExactly(newer, older);
    }

    @Test
    void knowsNoDocumentOfAnotherNumber() {
        assertThat(documents.find(4711)).isEmpty();
    }

    @Test
    void filesNothingInADossierThatDoesNotExist() {
        var unknown = new DossierCode("G12.099.01-261118-9999");

        assertThatThrownBy(() -> documents.file(unknown, RECEIPT, aPdf(1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void receiveADossier() {
        jdbc.sql(
                        """
                        insert into dossier (code, procedure_key, ground, channel, state, received_unit, unit, name,
                          name_plain, birth_date, sex, id_number, insurance_number, phone, address, pay_method,
                          result_method, submitted_at, clock)
                        values (?, 'one-time', 'LEFT_COMPULSORY', 'COUNTER', 'SUBMITTED', 'P', 'P', 'Linh', 'linh',
                          date '1990-08-22', 'F', '099190012846', '9910084412', '0900000318', 'x', 'CASH', 'COUNTER',
                          current_timestamp, 'NOT_STARTED')""")
                .param(LINHS.value())
                .update();
    }
}
