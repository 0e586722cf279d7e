package vn.motcua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A key in a file of its own, made at the first start; none but the file's owner may read it. */
record KeyFile(Path path) {

    private static final int BYTES = 32;

    byte[] readOrMake() {
        try {
            if (!Files.exists(path)) make();
            var key = Base64.getDecoder().decode(Files.readString(path).strip());
            if (key.length == BYTES) return key;
            throw new IllegalStateException("No key of %d bytes in %s".formatted(BYTES, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(path.toAbsolutePath().getParent());
        try {
            Files.createFile(path, ownersAlone());
        } catch (FileAlreadyExistsException another) {
            return; // another node was quicker
        }
        Files.writeString(path, Base64.getEncoder().encodeToString(key));
    }

    private FileAttribute<?>[] ownersAlone() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
