package vn.motcua.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that proves itself away from the house: a manifest with the SHA-256 of each file, signed with the key of the seals,
 * and chains of the journal with the seals above them (docs/inspection.md). Written as it comes; only the manifest is held.
 */
public final class SealedPack implements AutoCloseable {

    static final String MANIFEST = "MANIFEST";
    static final String SIGNATURE = "SIGNATURE";

    private static final String FORMAT = "motcua-pack-1\n";

    private final ZipOutputStream zip;
    private final Packs packs;
    private final ObjectMapper json;
    private final Instant at;
    private final StringBuilder manifest = new StringBuilder();

    SealedPack(OutputStream out, Packs packs, ObjectMapper json, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.packs = packs;
        this.json = json;
        this.at = at;
    }

    /** What the key signs for a manifest. */
    static String fingerprint(String manifest) {
        return Fingerprints.of(FORMAT + manifest);
    }

    /** Puts a file in, as it is read. */
    public void add(String name, InputStream content) {
        try (var hashed = new DigestInputStream(content, Fingerprints.sha256())) {
            write(name, hashed);
            var sha256 = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            manifest.append(sha256).append("  ").append(name).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text in. */
    public void add(String name, String text) {
        add(name, stream(text));
    }

    /** Puts a record in, as JSON. */
    public void add(String name, Object record) {
        try {
            add(name, json.writerWithDefaultPrettyPrinter().writeValueAsString(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a chain in, up to its last sealed head, and answers what its entries say.
     *
     * @throws NotSealedYet if nothing of it was sealed so far
     */
    public List<Line> addChain(String name, String chain) {
        var extract = packs.chain(chain);
        add(name, extract);
        return extract.lines();
    }

    /** Signs what is in it; nothing can be added any more. */
    public void seal() {
        var text = manifest.toString();
        try {
            write(MANIFEST, stream(text));
            write(SIGNATURE, stream(packs.sign(fingerprint(text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, InputStream content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
