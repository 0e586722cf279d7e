package vn.motcua.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal's SHA-256 fingerprints, 64 hexadecimal digits, exactly as docs/journal.md describes them. */
public final class Fingerprints {

    /** What the first entry of a chain, and the first seal, come after. */
    static final String NOTHING = "0".repeat(64);

    private static final String FORMAT = "motcua-journal-1\n";

    private Fingerprints() {}

    /** The fingerprint of a text's UTF-8 bytes. */
    public static String of(String text) {
        return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The fingerprint of a file, as it is read. */
    public static String of(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }

    /** The fingerprint of what a line says, without its place in the chain. */
    static String of(Line line) {
        return of(FORMAT + canonical(line.fields()));
    }

    /** The fingerprint of an entry: what it comes after, its number, what it says. The databases compute the same. */
    static String link(String previous, int number, String content) {
        return of(previous + ":" + number + ":" + content);
    }

    /** Fields as netstrings: length in bytes, colon, bytes, comma; a dash and a comma for nothing. */
    static String canonical(List<@Nullable String> fields) {
        var text = new StringBuilder();
        for (var field : fields)
            if (field == null) text.append("-,");
            else
                text.append(field.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(field)
                        .append(',');
        return text.toString();
    }

    static byte[] digest(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** Takes a fingerprint of what passes by. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
