package vn.motcua.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.ScanRefused.Reason;

/** Has each upload looked at before anything opens it: what carries a virus, or can't be looked at, is never taken in. */
@Service
public class UploadCheck {

    private static final Logger LOG = LoggerFactory.getLogger(UploadCheck.class);

    private final VirusScanner scanner;
    private final UploadLog log;

    UploadCheck(VirusScanner scanner, UploadLog log) {
        this.scanner = scanner;
        this.log = log;
    }

    /**
     * Has a file looked at that lies in memory: a list, a bank's answer, a register file. Its name is only a label.
     *
     * @throws ScanRefused if something was found in the file, or the scanner doesn't answer
     */
    public void demandClean(@Nullable String fileName, byte[] file) {
        try {
            demandClean(FileName.of(fileName).value(), () -> new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ScanRefused if something was found in the file, or the scanner doesn't answer */
    void demandClean(String name, Path file) throws IOException {
        demandClean(name, () -> Files.newInputStream(file));
    }

    private void demandClean(String name, Upload file) throws IOException {
        var found = look(name, file);
        if (found.isEmpty()) return;
        log.refused(Reason.INFECTED, sha256(file), found.get());
        throw new ScanRefused(Reason.INFECTED, name, found.get());
    }

    private Optional<String> look(String name, Upload file) throws IOException {
        try (var content = file.open()) {
            return scanner.find(content);
        } catch (IOException silent) {
            LOG.error("The virus scanner doesn't answer, an upload is turned away", silent);
            log.refused(Reason.UNSCANNED, sha256(file), String.valueOf(silent.getMessage()));
            throw new ScanRefused(Reason.UNSCANNED, name);
        }
    }

    private static String sha256(Upload file) throws IOException {
        try (var content = file.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sent, read from its beginning as often as it is opened. */
    @FunctionalInterface
    private interface Upload {
        InputStream open() throws IOException;
    }
}
