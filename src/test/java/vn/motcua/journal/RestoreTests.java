package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Backups by PostgreSQL's own tools: one restored well, and an old one put in the database's place. */
class RestoreTests {

    @TempDir
    static Path folder;

    private static InstalledPostgres server;
    private static Ledgers house;

    @BeforeAll
    static void dumpBeforeAndAfterTheAnchorsWentOn() throws IOException {
        var installed = InstalledPostgres.start(folder);
        assumeTrue(installed.isPresent(), "No PostgreSQL with pg_dump is installed here");
        server = installed.get();
        house = new Ledgers(Ledgers.migrate(server.create("house")), Files.createDirectories(folder.resolve("house")));
        work("received", "accepted");
        dump("old");
        work("proposed", "signed");
        dump("new");
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    @Test
    void findsARestoredBackupWholeAndSealsOn() throws IOException {
        var restored = restore("new");

        assertThat(verify("new")).startsWith("0 Nhật ký nguyên vẹn");
        restored.journal.append(Ledgers.note("H1", "paid"));
        assertThat(restored.sealer.seal()).isPresent();
        assertThat(verify("new")).startsWith("0 Nhật ký nguyên vẹn");
    }

    @Test
    void namesAnOldBackupInTheDatabasesPlaceAndSealsNothingOnTopOfIt() throws IOException {
        var restored = restore("old");

        assertThat(verify("old")).startsWith("1 Cơ sở dữ liệu chỉ có đến niêm phong 1, bản lưu ngoài có đến 2");
        restored.journal.append(Ledgers.note("H1", "paid"));
        assertThatThrownBy(restored.sealer::seal).isInstanceOf(DatabaseTurnedBack.class);
    }

    private static void work(String... acts) {
        for (var act : acts) house.journal.append(Ledgers.note("H1", act));
        house.sealer.seal();
    }

    private static void dump(String name) {
        server.run("pg_dump", "--format=custom", "--file", dumped(name), "house");
    }

    /** The restored house has its key and the anchors as they are now, in a copy, so that tests don't meet. */
    private static Ledgers restore(String name) throws IOException {
        var database = "restored_" + name;
        var source = server.create(database);
        server.run("pg_restore", "--exit-on-error", "--dbname", database, dumped(name));
        FileSystemUtils.copyRecursively(folder.resolve("house"), folder.resolve(database));
        return new Ledgers(source, folder.resolve(database));
    }

    private static String dumped(String name) {
        return folder.resolve(name + ".dump").toString();
    }

    private static String verify(String name) {
        var database = "restored_" + name;
        var said = new ByteArrayOutputStream();
        var code = new VerifyJournal(
                        new PrintStream(said, true, StandardCharsets.UTF_8), Locale.forLanguageTag("vi"), Map.of())
                .run(
                        server.url(database),
                        folder.resolve(database).resolve("anchors").toString());
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
