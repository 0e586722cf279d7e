package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The store that comes with the house: a folder, fanned out over the first two bytes of the hash. */
@Component
class FolderFileStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFileStore.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Path incoming;

    FolderFileStore(@Value("${motcua.files:${motcua.data:./data}/files}") String folder, Clock clock)
            throws IOException {
        this.folder = Path.of(folder).toAbsolutePath();
        incoming = Files.createDirectories(this.folder.resolve("incoming"));
        forgetAbandoned(clock.instant().minus(ABANDONED));
    }

    @Override
    public StoredFile put(InputStream content) {
        try {
            var arriving = Files.createTempFile(incoming, "put", null);
            try {
                return settle(arriving, write(content, arriving));
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(InputStream content, Path arriving) throws IOException {
        var digested = new DigestInputStream(content, sha256());
        try (var channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            digested.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    private StoredFile settle(Path arrived, String sha256) throws IOException {
        var size = Files.size(arrived);
        var outer = folder.resolve(sha256.substring(0, 2));
        var inner = Files.createDirectories(outer.resolve(sha256.substring(2, 4)));
        Files.move(arrived, inner.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
        for (var changed : List.of(inner, outer, folder)) flush(changed);
        return new StoredFile(sha256, size);
    }

    private static void flush(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) {
        var place = place(sha256);
        if (!Files.isRegularFile(place)) throw new FileMissing(sha256);
        try {
            if (!hash(place).equals(sha256)) {
                LOG.error("Stored file {} no longer has the content it was put with", place);
                throw new FileCorrupted(sha256);
            }
            return Files.newInputStream(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }

    private Path place(String sha256) {
        if (!SHA256.matcher(sha256).matches()) throw new FileMissing(sha256);
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** What a crash left half written. */
    private void forgetAbandoned(Instant before) throws IOException {
        try (var files = Files.newDirectoryStream(incoming)) {
            for (var file : files)
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) Files.deleteIfExists(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
