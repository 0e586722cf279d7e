package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.archive.Archives;
import vn.motcua.dossier.DossierScope;
import vn.motcua.inspection.InspectionSession.Order;
import vn.motcua.journal.Chains;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journal.ToldEntry;

/** A pack in the hands of somebody who meddles with it, and the command that names what he did. */
@AtTheAgency
@TestInstance(Lifecycle.PER_CLASS)
class PackTests {

    private static final Path KEY = Path.of("target/journal-key.pem");
    private static final String ANOTHER_KEY =
            """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """;

    @TempDir
    static Path folder;

    @Autowired
    Agency agency;

    @Autowired
    Archives archives;

    @Autowired
    Sessions sessions;

    @Autowired
    Samples samples;

    @Autowired
    SessionPacks packs;

    @Autowired
    Chains chains;

    private long session;
    private String dossier;
    private Path pack;

    @BeforeAll
    void take() throws IOException {
        agency.open();
        agency.isNow("2026-10-05T09:00");
        var first = agency.verified(Agency.somebody());
        dossier = first.value();
        var second = agency.verified(Agency.somebody());
        agency.does("dung", () -> List.of(first, second).forEach(archives::drawSlip));
        session = running();
        pack = folder.resolve("sample.zip");
        agency.does("hanh", this::export);
    }

    private long running() {
        var today = LocalDate.of(2026, 10, 5);
        var statement = new Statement(
                new Order("152/QĐ-BHXH", today, "Kiểm tra theo kế hoạch năm"),
                new DossierScope(today, today, Set.of("one-time"), Set.of(Agency.HOA_THUAN)),
                today.plusDays(10));
        var stated = agency.as("hanh", () -> sessions.state(statement));
        agency.does("bao", () -> sessions.confirm(stated));
        return stated;
    }

    private void export() {
        var sample = samples.prepare(session, 500, false);
        samples.draw(session, sample);
        try (var ready = packs.sample(session, sample).content()) {
            Files.copy(ready, pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void end() {
        agency.does("hanh", () -> sessions.end(session, "Xong"));
    }

    @Test
    void isFoundWholeAndItsHashStandsInTheJournal() throws IOException {
        assertThat(verify(pack, KEY)).startsWith("0 Gói nguyên vẹn");

        assertThat(chains.of("inspection:" + session))
                .filteredOn(entry -> entry.act().equals("packExported"))
                .extracting(ToldEntry::details)
                .containsExactly(Fingerprints.of(pack));
    }

    @Test
    void holdsDossiersWithDocumentsSheetsJournalAndTheLaw() throws IOException {
        var names = files().keySet();

        assertThat(names)
                .contains("session.json", "sample.json", "population.txt", "findings.json", "law/journal.json")
                .contains("dossiers/" + dossier + "/dossier.json", "dossiers/" + dossier + "/journal.json")
                .contains("dossiers/" + dossier + "/sheets/ContributionExtract-1.json")
                .anyMatch(name ->
                        name.startsWith("dossiers/" + dossier + "/documents/CONTROL_SLIP-") && name.endsWith(".pdf"))
                .anyMatch(name -> name.startsWith("law/files/") && name.endsWith(".dmn"))
                .anyMatch(name -> name.startsWith("law/files/") && name.endsWith(".csv"));
    }

    @Test
    void namesEachFileThatIsChanged() throws IOException {
        var unnamed = new ArrayList<String>();

        for (var name : files().keySet()) {
            var said = verify(meddled(files -> changed(files, name)), KEY);
            if (!said.startsWith("1 ") || !said.contains(name.equals("SIGNATURE") ? "MANIFEST" : name))
                unnamed.add(name + ": " + said);
        }

        assertThat(unnamed).isEmpty();
    }

    @Test
    void namesFilesThatAreTakenOutOrPutIn() throws IOException {
        var slip = "dossiers/" + dossier + "/dossier.json";

        assertThat(verify(meddled(files -> without(files, slip)), KEY)).contains("thiếu tệp " + slip);
        assertThat(verify(meddled(files -> without(files, "MANIFEST")), KEY)).contains("thiếu tệp MANIFEST");
        assertThat(verify(meddled(files -> with(files, "more.txt")), KEY)).contains("tệp more.txt bị thêm vào");
    }

    @Test
    void believesNoOtherKey() throws IOException {
        var other = Files.writeString(folder.resolve("other.pem"), ANOTHER_KEY);

        assertThat(verify(pack, other)).contains("được ký bằng khoá khác");
    }

    @Test
    void saysSoWhenItCanNotLook() throws IOException {
        var text = Files.writeString(folder.resolve("text.zip"), "no zip");

        assertThat(verify(text, KEY)).startsWith("2 Không đọc được");
        assertThat(verify(pack, text)).startsWith("2 Không đọc được");
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> files, String name) {
        var content = files.get(name).clone();
        content[content.length / 2] ^= 1;
        files.put(name, content);
        return files;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> files, String name) {
        files.remove(name);
        return files;
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String name) {
        files.put(name, new byte[] {1});
        return files;
    }

    private Path meddled(UnaryOperator<Map<String, byte[]>> change) throws IOException {
        var copy = folder.resolve("meddled.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var file : change.apply(files()).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return copy;
    }

    private Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(pack.toFile())) {
            for (var entry : zip.stream().toList())
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        return files;
    }

    private static String verify(Path pack, Path key) {
        var said = new ByteArrayOutputStream();
        var code = new VerifyPack(new PrintStream(said, true, StandardCharsets.UTF_8), Locale.forLanguageTag("vi"))
                .run(pack.toString(), key.toString());
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }
}
