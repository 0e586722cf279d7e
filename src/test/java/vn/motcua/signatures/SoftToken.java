package vn.motcua.signatures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A token of its own for these tests, in the folder that the build names for it; or the one that the environment names. */
final class SoftToken {

    private static final String PIN = "480215";
    private static final Pattern SLOT = Pattern.compile("slot (\\d+)");
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so"));
    private static TokenSigner.@Nullable Settings initialised;

    private SoftToken() {}

    /** The token's settings; without a token the test is skipped, and says so. */
    static synchronized TokenSigner.Settings settings() {
        if (System.getenv("PKCS11_MODULE") != null)
            return new TokenSigner.Settings(
                    System.getenv("PKCS11_MODULE"),
                    Integer.parseInt(System.getenv("PKCS11_SLOT")),
                    System.getenv("PKCS11_PIN"));
        var library = LIBRARIES.stream().filter(Files::exists).findFirst();
        assumeTrue(library.isPresent(), "No PKCS#11 token here: SoftHSM (softhsm2) is not installed");
        var configuration = System.getenv("SOFTHSM2_CONF");
        assumeTrue(configuration != null, "SOFTHSM2_CONF names no file for a token of these tests; the build does");
        if (initialised == null)
            initialised = new TokenSigner.Settings(library.get().toString(), initialise(Path.of(configuration)), PIN);
        return Objects.requireNonNull(initialised);
    }

    private static int initialise(Path configuration) {
        try {
            var tokens = configuration.resolveSibling("tokens");
            Files.createDirectories(tokens);
            Files.writeString(
                    configuration,
                    "directories.tokendir = %s%nobjectstore.backend = file%nlog.level = ERROR%n".formatted(tokens));
            var tool = new ProcessBuilder(
                            "softhsm2-util",
                            "--init-token",
                            "--free",
                            "--label",
                            "motcua",
                            "--pin",
                            PIN,
                            "--so-pin",
                            PIN)
                    .redirectErrorStream(true)
                    .start();
            var said = new String(tool.getInputStream().readAllBytes(), UTF_8);
            var slot = SLOT.matcher(said);
            if (tool.waitFor() != 0 || !slot.find()) throw new IllegalStateException(said);
            return Integer.parseInt(slot.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
