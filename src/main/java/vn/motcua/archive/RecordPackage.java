package vn.motcua.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierCode;

/** The one file that holds a dossier's records, with a manifest of the SHA-256 of each. Written on disk, not in memory. */
final class RecordPackage implements AutoCloseable {

    private final List<Entry> entries = new ArrayList<>();
    private final ObjectMapper json;
    private final Instant at;
    private final Path file;
    private final ZipOutputStream zip;

    RecordPackage(ObjectMapper json, Instant at) {
        this.json = json;
        this.at = at;
        try {
            file = Files.createTempFile("records", ".zip");
            zip = new ZipOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document's place in the package. */
    static String name(Document document) {
        return "documents/%03d-%s%s".formatted(document.id(), document.kind(), document.ending());
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, InputStream content) {
        try (var hashed = new DigestInputStream(content, sha256())) {
            begin(name);
            var size = hashed.transferTo(zip);
            zip.closeEntry();
            entries.add(new Entry(
                    name, HexFormat.of().formatHex(hashed.getMessageDigest().digest()), size));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String name, Object record) {
        try {
            add(
                    name,
                    new ByteArrayInputStream(
                            json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int files() {
        return entries.size();
    }

    /** Puts the manifest in and answers the whole; nothing can be added any more. */
    InputStream seal(DossierCode dossier) throws IOException {
        add("manifest.json", new Manifest(dossier.value(), at, List.copyOf(entries)));
        zip.close();
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the package holds, besides the manifest itself. */
    record Manifest(String dossier, Instant packedAt, List<Entry> files) {}

    /** A file in the package. */
    record Entry(String name, String sha256, long size) {}
}
