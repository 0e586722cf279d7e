package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.journal.PackFault.Kind;

/** Packs made by somebody who holds the signing key and wishes they said something else. */
class PackCheckTests {

    private static final String SCAN = "SCAN-" + Fingerprints.of("scan").substring(0, 16);

    @TempDir
    static Path folder;

    private static Packs packs;
    private static Chains chains;
    private static SealKey key;

    @BeforeAll
    static void write() throws IOException {
        var ledgers = new Ledgers(
                Ledgers.migrate(JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "",
                        "")),
                folder);
        ledgers.journal.append(Ledgers.note("H1", "received"));
        ledgers.journal.append(change("sheetLaid", "Decision", "one"));
        ledgers.journal.append(change("documentFiled", "SCAN", "scan"));
        ledgers.journal.append(Ledgers.note("H2", "received"));
        var jdbc = new JdbcTemplate(ledgers.source);
        chains = new Chains(jdbc, new SealBook(jdbc));
        key = new SealKey(folder.resolve("key.pem").toString());
        packs = new Packs(ledgers.sealer, chains, key, json(), Clock.fixed(Ledgers.NOON, ZoneOffset.UTC));
    }

    @Test
    void isWholeWithAllItsChainSpeaksOf() throws IOException {
        assertThat(fault(pack -> whole(pack, "one", "scan"))).isEmpty();
    }

    @Test
    void namesASheetAndADocumentThatAreUnlikeTheirFingerprints() throws IOException {
        assertThat(fault(pack -> whole(pack, "two", "scan")))
                .contains(PackFault.of(Kind.UNLIKE_JOURNAL, "H1/sheets/Decision-1"));
        assertThat(fault(pack -> whole(pack, "one", "another")))
                .contains(PackFault.of(Kind.UNLIKE_JOURNAL, "H1/documents/" + SCAN));
    }

    @Test
    void namesADocumentThatWasLeftOutOrPutIn() throws IOException {
        assertThat(fault(pack -> {
                    pack.addChain("H1/journal.json", "H1");
                    pack.add("H1/sheets/Decision-1.json", "one");
                }))
                .contains(PackFault.of(Kind.FILE_MISSING, "H1/documents/" + SCAN));
        assertThat(fault(pack -> {
                    whole(pack, "one", "scan");
                    pack.add("H1/sheets/Decision-2.json", "two");
                }))
                .contains(PackFault.of(Kind.UNKNOWN_TO_JOURNAL, "H1/sheets/Decision-2"));
    }

    @Test
    void namesAnEntryThatWasChanged() throws IOException {
        assertThat(fault(rewritten(entries -> {
                    entries.set(
                            0, told(entries.get(0), "rejected", entries.get(0).hash()));
                    return entries;
                })))
                .contains(new PackFault(Kind.ENTRY_CHANGED, "H1/journal.json", 1));
    }

    @Test
    void namesAnEntryThatWasTakenOut() throws IOException {
        assertThat(fault(rewritten(entries -> {
                    entries.remove(1);
                    return entries;
                })))
                .contains(new PackFault(Kind.ENTRY_CHANGED, "H1/journal.json", 2));
    }

    @Test
    void namesAChainThatWasCutOrRewrittenToItsEndByItsSeal() throws IOException {
        assertThat(fault(rewritten(entries -> entries.subList(0, 2))))
                .contains(PackFault.of(Kind.SEAL_WRONG, "H1/journal.json"));
        assertThat(fault(rewritten(PackCheckTests::chainedAnew)))
                .contains(PackFault.of(Kind.SEAL_WRONG, "H1/journal.json"));
    }

    private static List<ToldEntry> chainedAnew(List<ToldEntry> entries) {
        var anew = new ArrayList<ToldEntry>();
        var previous = Fingerprints.NOTHING;
        for (var entry : entries) {
            var line = entry.line("H1").because("another");
            var hash = Fingerprints.link(previous, entry.number(), Fingerprints.of(line));
            anew.add(ToldEntry.of(line, entry.number(), previous, hash));
            previous = hash;
        }
        return anew;
    }

    private static ToldEntry told(ToldEntry entry, String act, String hash) {
        var line = entry.line("H1");
        var other = new Line("H1", line.kind(), line.hand(), null, act, null, null, null, null);
        return ToldEntry.of(other, entry.number(), entry.previous(), hash);
    }

    private static Consumer<SealedPack> rewritten(UnaryOperator<List<ToldEntry>> change) {
        return pack -> {
            var extract = chains.sealed("H1").orElseThrow();
            var entries = change.apply(new ArrayList<>(extract.entries()));
            pack.add("H1/journal.json", new ChainExtract("H1", entries, extract.seal(), extract.path()));
        };
    }

    private static void whole(SealedPack pack, String sheet, String scan) {
        pack.addChain("H1/journal.json", "H1");
        pack.add("H1/sheets/Decision-1.json", sheet);
        pack.add("H1/documents/" + SCAN + ".pdf", scan);
    }

    private static Optional<PackFault> fault(Consumer<SealedPack> contents) throws IOException {
        var file = folder.resolve("pack.zip");
        try (var pack = packs.begin(Files.newOutputStream(file))) {
            contents.accept(pack);
            pack.seal();
        }
        try (var pack = Pack.open(file)) {
            return pack.firstFault(List.of(key.open().text()));
        }
    }

    private static Line change(String act, String kind, String content) {
        return Line.of("H1", Line.Kind.CHANGE, new Hand(Ledgers.NOON, "mai", "Mai"), act)
                .about(kind)
                .saying(Fingerprints.of(content));
    }

    private static ObjectMapper json() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
