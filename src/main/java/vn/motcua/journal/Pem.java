package vn.motcua.journal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Keys as text (RFC 7468). */
final class Pem {

    static final String SECRET = "PRIVATE KEY";
    static final String PUBLIC = "PUBLIC KEY";

    private static final int WIDTH = 64;

    private Pem() {}

    static String write(String label, byte[] bytes) {
        var body = Base64.getMimeEncoder(WIDTH, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /** @throws IllegalArgumentException if the text has no such block */
    static byte[] read(String text, String label) {
        var begin = "-----BEGIN " + label + "-----";
        var from = text.indexOf(begin);
        var until = text.indexOf("-----END " + label + "-----");
        if (from < 0 || until < from) throw new IllegalArgumentException("No " + label);
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), until));
    }
}
