package vn.motcua.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the database keeps but may not know (AES-256-GCM), under a key that lies outside it. What was encrypted for one
 * account can't be opened for another.
 */
@Component
class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final Path file;
    private final SecureRandom chance = new SecureRandom();

    SecretBox(@Value("${motcua.key-file:${motcua.data}/second-factor.key}") Path file) {
        this.file = file;
        this.key = new SecretKeySpec(new KeyFile(file).readOrMake(), "AES");
    }

    String lock(byte[] open, String account) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        var locked = run(Cipher.ENCRYPT_MODE, nonce, open, account);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + locked.length)
                        .put(nonce)
                        .put(locked)
                        .array());
    }

    byte[] open(String locked, String account) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(locked));
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, rest, account);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, String account) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not encrypted with the key in " + file + ": restore the right file", e);
        }
    }
}
