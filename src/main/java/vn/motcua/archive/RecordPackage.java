package vn.motcua.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The one file that holds a dossier's records, with a manifest of the SHA-256 of each. */
final class RecordPackage {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final ObjectMapper json;
    private final Instant at;

    RecordPackage(ObjectMapper json, Instant at) {
        this.json = json;
        this.at = at;
    }

    void add(String name, InputStream content) {
        try (content) {
            put(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String name, Object record) {
        try {
            put(name, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest, once everything is in. */
    byte[] manifest(String dossier) {
        try {
            return json.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(Map.of("dossier", dossier, "packedAt", at.toString(), "sha256", hashes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int files() {
        return hashes.size();
    }

    byte[] close(byte[] manifest) {
        try {
            put("manifest.json", manifest);
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        hashes.put(name, hash(content));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
