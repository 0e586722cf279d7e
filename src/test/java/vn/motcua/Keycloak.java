package vn.motcua;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A real provider of sign-ins for a test context: {@code @ContextConfiguration(initializers = Keycloak.class)}. The build has
 * unpacked it; it is prepared once for each folder {@code target}, and started on the loopback when a test opens it.
 */
public class Keycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String REALM = "lam-giang";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = new Server(freePort());
        TestPropertyValues.of("motcua.oidc.issuer=" + server.issuer()).applyTo(context);
        ((GenericApplicationContext) context)
                .registerBean(Server.class, () -> server, definition -> definition.setDestroyMethodName("close"));
    }

    private static int freePort() {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server: closed until a house tells it where it stands. */
    public static final class Server {

        private static final String PACE = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
                + " --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED"
                + " --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED";
        private static final String READY = "Listening on:";

        private final int port;
        private @Nullable Process process;

        Server(int port) {
            this.port = port;
        }

        String issuer() {
            return "http://127.0.0.1:" + port + "/realms/" + REALM;
        }

        /** Starts it for a house, unless it runs. */
        public synchronized void open(String house) {
            if (process != null) return;
            try {
                process = start(house);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public synchronized void close() {
            if (process != null) end(process);
        }

        /** The script and the server it has started. */
        private static void end(Process started) {
            started.descendants().forEach(ProcessHandle::destroyForcibly);
            started.destroyForcibly();
        }

        private Process start(String house) throws IOException {
            var home = home();
            var prepared = home.resolve("prepared");
            if (Files.notExists(prepared)) {
                await(run(home, "build", "--db=dev-mem"), "kc.sh show-config");
                Files.createFile(prepared);
            }
            layRealm(home, house);
            var started = run(
                    home,
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--cache=local",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--hostname-strict=false");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started)));
            await(started, READY);
            return started;
        }

        private static void layRealm(Path home, String house) throws IOException {
            var folder = Files.createDirectories(home.resolve("data/import"));
            var realm = Files.readString(Path.of("src/test/resources/keycloak/" + REALM + ".json"));
            Files.writeString(folder.resolve(REALM + ".json"), realm.replace("HOUSE", house));
        }

        private static Process run(Path home, String... arguments) throws IOException {
            var command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS", PACE);
            return builder.start();
        }

        /** Reads what it says until it says that; what comes later is read so that it needn't wait to say it. */
        private static void await(Process process, String words) throws IOException {
            var output = process.inputReader();
            var said = new StringBuilder();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.contains(words)) {
                    drain(output);
                    return;
                }
            }
            throw new IllegalStateException("Keycloak ended:\n" + said);
        }

        private static void drain(BufferedReader output) {
            var reading = new Thread(() -> output.lines().forEach(line -> {}), "keycloak");
            reading.setDaemon(true);
            reading.start();
        }

        private static Path home() throws IOException {
            try (var folders = Files.list(Path.of("target/keycloak"))) {
                return folders.filter(folder -> Files.isExecutable(folder.resolve("bin/kc.sh")))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("Keycloak isn't unpacked: mvn process-test-classes"))
                        .toAbsolutePath();
            }
        }
    }
}
