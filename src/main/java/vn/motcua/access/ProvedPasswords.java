package vn.motcua.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for some minutes which passwords were proved right, so that a program which asks ten questions doesn't pay for
 * the slow hash ten times. A wrong password always costs the slow hash. What is remembered is a keyed digest of the stored
 * hash and the password under a key that dies with this process: it proves nothing elsewhere, and a changed password is
 * forgotten because its stored hash is another.
 */
final class ProvedPasswords implements PasswordEncoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 5_000;
    private static final String DIGEST = "HmacSHA256";

    private final PasswordEncoder slow;
    private final Clock clock;
    private final SecretKeySpec key = new SecretKeySpec(new SecureRandom().generateSeed(32), DIGEST);
    private final Map<String, Instant> proved = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    ProvedPasswords(PasswordEncoder slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) return slow.matches(password, stored);
        var digest = digest(password, stored);
        if (isProved(digest)) return true;
        var matches = slow.matches(password, stored);
        if (matches) keep(digest);
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return slow.upgradeEncoding(stored);
    }

    private synchronized boolean isProved(String digest) {
        var at = proved.get(digest);
        return at != null && clock.instant().isBefore(at.plus(REMEMBERED));
    }

    private synchronized void keep(String digest) {
        proved.remove(digest);
        proved.put(digest, clock.instant());
    }

    private String digest(CharSequence password, String stored) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
