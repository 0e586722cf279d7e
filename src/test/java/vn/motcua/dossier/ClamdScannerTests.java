package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTests {

    /** The harmless file by which scanners are tried, in two halves so that no scanner takes this one for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void namesWhatTheDaemonFindsAndNothingElse() throws IOException {
        try (var daemon = daemon(Clamd.LOOKING)) {
            var scanner = daemon.scanner();

            assertThat(scanner.find(content(EICAR))).contains("Eicar-Test-Signature");
            assertThat(scanner.find(content("%PDF-1.7 harmless"))).isEmpty();
            assertThat(scanner.find(content("a".repeat(300_000) + EICAR))).isPresent();
            assertThat(scanner.find(content(""))).isEmpty();
            assertThat(scanner.isScanning()).isTrue();
        }
    }

    @Test
    void asksOverASocketFileToo() throws IOException {
        var socket = folder.resolve("clamd.ctl");
        try (var daemon = new Clamd(UnixDomainSocketAddress.of(socket), Clamd.LOOKING)) {
            var scanner = new ClamdScanner("unix:" + socket, PATIENCE);

            assertThat(scanner.find(content(EICAR))).isPresent();
            assertThat(scanner.find(content("harmless"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR",
                "stream: Can't allocate memory ERROR",
                "stream: OK, nearly",
                "OK"
            })
    void takesNoOtherAnswerForAGoodOne(String answer) throws IOException {
        try (var daemon = daemon(content -> answer)) {
            assertThatIOException().isThrownBy(() -> daemon.scanner().find(content("harmless")));
        }
    }

    @Test
    void doesNotWaitForeverForADaemonThatIsSilent() throws IOException {
        try (var daemon = daemon(content -> "")) {
            assertThatIOException()
                    .isThrownBy(() -> daemon.scanner(Duration.ofMillis(200)).find(content("harmless")));
        }
    }

    @Test
    void saysSoWhenNobodyListens() throws IOException {
        var daemon = daemon(Clamd.LOOKING);
        var scanner = daemon.scanner();
        daemon.close();

        assertThatIOException().isThrownBy(() -> scanner.find(content("harmless")));
        assertThatIOException().isThrownBy(() -> new ClamdScanner("unix:" + folder.resolve("none"), PATIENCE)
                .find(content("harmless")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "unix:", "3310", "http://localhost"})
    void refusesAnAddressThatIsNone(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClamdScanner(address, PATIENCE));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CLAMD", matches = ".+")
    void agreesWithARealDaemon() throws IOException {
        var scanner = new ClamdScanner(System.getenv("CLAMD"), PATIENCE);

        assertThat(scanner.find(content(EICAR))).isPresent();
        assertThat(scanner.find(content("harmless"))).isEmpty();
    }

    private static Clamd daemon(Function<String, String> answers) throws IOException {
        return new Clamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), answers);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }
}
