package vn.motcua.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Passwords that everybody can know because they were breached elsewhere: a file of the agency's own, one a line, read at the
 * start (ASVS 6.2.12). What is too short to be taken anyway isn't kept in memory.
 */
@Component
class KnownPasswords {

    private final Set<String> known;

    KnownPasswords(@Value("${motcua.password-list:}") String file) {
        this.known = file.isBlank() ? Set.of() : read(Path.of(file));
    }

    /** Whether a password is on the list, in any case. */
    boolean contains(String password) {
        return known.contains(password.toLowerCase(Locale.ROOT));
    }

    /** Such files come in all encodings; a line that isn't UTF-8 spoils itself alone. */
    private static Set<String> read(Path file) {
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            return lines.lines()
                    .filter(line -> line.length() >= PasswordPolicy.SHORTEST)
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
