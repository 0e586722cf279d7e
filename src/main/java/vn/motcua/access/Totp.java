package vn.motcua.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time as authenticator apps make them (RFC 6238): SHA-1, six digits, a new one every thirty seconds. */
final class Totp {

    private static final String DIGEST = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int CODES = 1_000_000;
    private static final int DRIFT = 1; // telephones' clocks are off by some seconds

    private Totp() {}

    /** The step whose code this is, if it is the present one's or a neighbour's. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> isEqual(code(secret, step), code))
                .max();
    }

    static String code(byte[] secret, long step) {
        var digest = digest(secret, step);
        var offset = digest[digest.length - 1] & 0xf;
        var number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % CODES);
    }

    private static byte[] digest(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(secret, DIGEST));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
