package vn.motcua;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's telephone: makes one-time codes from the key it was given in letters (RFC 6238). */
public record Authenticator(String key) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** What the app shows at a moment. */
    public String code(Instant now) {
        var digest = digest(now.getEpochSecond() / 30);
        var number = ByteBuffer.wrap(digest).getInt(digest[19] & 15) & 0x7fffffff;
        return String.format("%06d", number % 1_000_000);
    }

    private byte[] digest(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret(), "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        var letters = key.replace(" ", "");
        var number = BigInteger.ZERO;
        for (var letter : letters.toCharArray())
            number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        var bytes = number.toByteArray();
        var secret = new byte[letters.length() * 5 / 8];
        var length = Math.min(bytes.length, secret.length);
        System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
        return secret;
    }
}
