package vn.motcua.journal;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the database, with what the last head and a seal remember of it. */
record Entry(
        Line line, int number, String previous, String hash, @Nullable String sealedHash, @Nullable String headHash) {

    private static final int SEARCHED_BEYOND = 1000;

    /** Whether the fingerprint it bears is that of what it says at its number. */
    boolean isWhole() {
        return hash.equals(Fingerprints.link(previous, number, Fingerprints.of(line)));
    }

    /** The number under which it was written, by its own fingerprint; 0 if it never was. */
    int writtenAs(int longest) {
        var content = Fingerprints.of(line);
        return IntStream.rangeClosed(1, longest + SEARCHED_BEYOND)
                .filter(at -> hash.equals(Fingerprints.link(previous, at, content)))
                .findFirst()
                .orElse(0);
    }
}
