package vn.motcua.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key seals are signed with (Ed25519): two PEM blocks in a file outside the database, made at the first seal. */
@Component
class SealKey {

    private static final Logger LOG = LoggerFactory.getLogger(SealKey.class);

    private final Path file;

    SealKey(@Value("${motcua.journal.key:${motcua.data}/journal-key.pem}") String file) {
        this.file = Path.of(file);
    }

    /** Signs a fingerprint. */
    String sign(String hash) {
        try {
            var signature = Signature.getInstance(PublicSealKey.ALGORITHM);
            signature.initSign(secret());
            signature.update(hash.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the journal's seals doesn't sign: " + file, e);
        }
    }

    /** The key's public half. */
    PublicSealKey open() {
        return PublicSealKey.of(text());
    }

    private PrivateKey secret() throws GeneralSecurityException {
        var bytes = Pem.read(text(), Pem.SECRET);
        return KeyFactory.getInstance(PublicSealKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    private synchronized String text() {
        try {
            if (Files.notExists(file)) make();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        var pair = pair();
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                file,
                Pem.write(Pem.SECRET, pair.getPrivate().getEncoded())
                        + Pem.write(Pem.PUBLIC, pair.getPublic().getEncoded()));
        LOG.info("Made the key of the journal's seals in {}", file);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(PublicSealKey.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
