package vn.motcua.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A signed statement: at this instant so many chains had moved on, and their heads have this root. Seals are a chain
 * themselves.
 */
public record Seal(
        long number,
        Instant at,
        int heads,
        String root,
        String previous,
        String signedBy,
        String hash,
        String signature) {

    private static final String FORMAT = "motcua-seal-1";
    private static final int PARTS = 8;

    /** A seal's fingerprint, which is what the key signs. */
    String computed() {
        return Fingerprints.of(String.join(
                "\n", FORMAT, Long.toString(number), micros(), Integer.toString(heads), root, previous, signedBy));
    }

    /** The seal as one line: its parts with a blank between. */
    String line() {
        return String.join(
                " ",
                Long.toString(number),
                micros(),
                Integer.toString(heads),
                root,
                previous,
                signedBy,
                hash,
                signature);
    }

    /** The seal of a line; nothing if the line is torn. */
    static Optional<Seal> of(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != PARTS) return Optional.empty();
        try {
            return Optional.of(new Seal(
                    Long.parseLong(parts[0]),
                    Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS),
                    Integer.parseInt(parts[2]),
                    parts[3],
                    parts[4],
                    parts[5],
                    parts[6],
                    parts[7]));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        }
    }

    private String micros() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }
}
