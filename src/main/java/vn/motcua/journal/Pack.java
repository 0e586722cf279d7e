package vn.motcua.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A pack somebody holds in hand, read without house and database. */
public final class Pack implements Closeable {

    private final ZipFile zip;

    private Pack(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws IOException if it isn't a zip */
    public static Pack open(Path file) throws IOException {
        return new Pack(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    }

    /** The first thing found wrong with it, by the public keys of the seals (PEM); nothing if it is whole. */
    public Optional<PackFault> firstFault(List<String> keys) {
        return new PackCheck(this, keys.stream().map(PublicSealKey::of).toList()).firstFault();
    }

    /** The names of its files, in their order; a name that stands twice is told twice. */
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** The text of a file; nothing if there is none of that name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(zip.getEntry(name)).map(this::text);
    }

    /** The SHA-256 of a file that is there. */
    String sha256(String name) {
        try (var content = new DigestInputStream(content(zip.getEntry(name)), Fingerprints.sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String text(ZipEntry entry) {
        try (var content = content(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream content(ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }
}
