package vn.motcua.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A folder of keys, each with its certificate in a PKCS#12 file of its own, all under one generated password beside them. */
class KeyFolder {

    private static final String ALIAS = "key";

    private final Path folder;
    private char @Nullable [] password;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The key that is kept under a name, with its certificate. */
    synchronized Optional<Entry> find(String name) {
        var file = folder.resolve(name + ".p12");
        if (!Files.exists(file)) return Optional.empty();
        try (var content = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(content, password());
            return Optional.of(new Entry(
                    (PrivateKey) store.getKey(ALIAS, password()), (X509Certificate) store.getCertificate(ALIAS)));
        } catch (IOException | GeneralSecurityException e) {
            throw new Signer.KeyUnavailable("Unreadable key " + name, e);
        }
    }

    /** Keeps a key under a name, readable by the house's own system account alone. */
    synchronized void keep(String name, Entry entry) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, entry.key(), password(), new X509Certificate[] {entry.certificate()});
            var unfinished = secret(folder.resolve(name + ".new"));
            try (var content = Files.newOutputStream(unfinished)) {
                store.store(content, password());
            }
            Files.move(unfinished, folder.resolve(name + ".p12"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private char[] password() throws IOException {
        if (password == null) password = Files.readString(passwordFile()).toCharArray();
        return password;
    }

    private Path passwordFile() throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("password");
        if (Files.exists(file)) return file;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var unfinished = secret(folder.resolve("password.new"));
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path secret(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return Files.createFile(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** A private key and its certificate. */
    record Entry(PrivateKey key, X509Certificate certificate) {}
}
