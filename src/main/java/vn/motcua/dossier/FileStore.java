package vn.motcua.dossier;

import java.io.InputStream;

/**
 * The port to the place where files lie: outside the database, each under the SHA-256 of its content, written once and
 * never changed. The contract for another store is in {@code docs/ports/file-store.md}.
 */
public interface FileStore {

    /** Keeps a content, durably once this returns; the same content again is the same file. */
    StoredFile put(InputStream content);

    /**
     * Opens a file whose content was found to be what its name says.
     *
     * @throws FileMissing if the store has no such file
     * @throws FileCorrupted if the content no longer matches its hash
     */
    InputStream open(String sha256);

    /** What a store keeps: the hash, in lower-case hexadecimal, and the number of bytes. */
    record StoredFile(String sha256, long size) {}

    /** The store has no file of that hash. */
    class FileMissing extends RuntimeException {

        public FileMissing(String sha256) {
            super("No stored file " + sha256);
        }
    }

    /** A stored file's content is no longer what was put. */
    class FileCorrupted extends RuntimeException {

        public FileCorrupted(String sha256) {
            super("Stored file corrupted: " + sha256);
        }
    }
}
