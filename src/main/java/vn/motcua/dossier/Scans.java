package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;
import vn.motcua.dossier.ScanRefused.Reason;

/** Takes in what people upload: PDF, JPEG and PNG that really are that, and nothing that could act when opened. */
@Service
public class Scans {

    private static final int INSPECTED_AT_ONCE = 2;

    private final FileStore store;
    private final UploadCheck check;
    private final DataSize largest;
    private final Semaphore turns = new Semaphore(INSPECTED_AT_ONCE);

    Scans(FileStore store, UploadCheck check, @Value("${motcua.scans.largest:10MB}") DataSize largest) {
        this.store = store;
        this.check = check;
        this.largest = largest;
    }

    /**
     * Takes in a file; its name is only a label.
     *
     * @throws ScanRefused if it isn't taken in, and then nothing is stored
     */
    public StoredScan take(@Nullable String fileName, InputStream content) {
        var name = FileName.of(fileName).value();
        try {
            var spooled = Files.createTempFile("scan", null);
            try {
                spool(name, content, spooled);
                return store(name, spooled);
            } finally {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spool(String name, InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var size = copy(content, out);
            if (size == 0) throw new ScanRefused(Reason.EMPTY, name);
            if (size > largest.toBytes()) throw new ScanRefused(Reason.TOO_LARGE, name, largest.toMegabytes());
        }
    }

    /** Stops soon past the limit, however long the upload claims to be. */
    private long copy(InputStream content, OutputStream out) throws IOException {
        var buffer = new byte[8192];
        var copied = 0L;
        for (int read; copied <= largest.toBytes() && (read = content.read(buffer)) >= 0; copied += read)
            out.write(buffer, 0, read);
        return copied;
    }

    private StoredScan store(String name, Path file) throws IOException {
        var type = ScanType.of(file).orElseThrow(() -> new ScanRefused(Reason.UNKNOWN_TYPE, name));
        check.demandClean(name, file);
        var pages = inspect(type, name, file);
        try (var content = Files.newInputStream(file)) {
            var stored = store.put(content);
            return new StoredScan(stored.sha256(), type.mediaType(), stored.size(), pages, name);
        }
    }

    private int inspect(ScanType type, String name, Path file) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return switch (type) {
                case PDF -> new PdfInspection(name).pages(file);
                case JPEG, PNG -> new ImageInspection(name).pages(file, type);
            };
        } finally {
            turns.release();
        }
    }
}
