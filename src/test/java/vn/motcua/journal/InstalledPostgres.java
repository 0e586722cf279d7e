package vn.motcua.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server of the PostgreSQL that is installed here, with the tools the embedded one doesn't bring: pg_dump and pg_restore. */
final class InstalledPostgres implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path tools;
    private final Path data;
    private final int port;

    private InstalledPostgres(Path tools, Path data) {
        this.tools = tools;
        this.data = data;
        this.port = freePort();
        own("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        own("pg_ctl", "-D", data.toString(), "-w", "-l", data + ".log", "-o", options(), "start");
    }

    /** Started in a folder; nothing where no whole PostgreSQL is installed. */
    static Optional<InstalledPostgres> start(Path folder) throws IOException {
        if (!Files.isDirectory(VERSIONS)) return Optional.empty();
        try (var versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(InstalledPostgres::isWhole)
                    .max(Path::compareTo)
                    .map(tools -> new InstalledPostgres(tools, folder.resolve("postgres")));
        }
    }

    DataSource create(String database) {
        new JdbcTemplate(source("postgres")).execute("create database " + database);
        return source(database);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    /** Runs one of its tools on a database. */
    void run(String tool, String... arguments) {
        var command = Stream.of(tools.resolve(tool).toString(), "-h", "localhost", "-U", "postgres", "-p", port + "");
        run(Stream.concat(command, Stream.of(arguments)).toList());
    }

    @Override
    public void close() {
        own("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }

    private DataSource source(String database) {
        return new DriverManagerDataSource(url(database));
    }

    private String options() {
        return "-p " + port + " -c listen_addresses=localhost -c unix_socket_directories= -c fsync=off";
    }

    /** PostgreSQL refuses to be run by root: then it is nobody, in a namespace of its own. */
    private void own(String tool, String... arguments) {
        var nobody = "root".equals(System.getProperty("user.name")) ? Stream.of("unshare", "-U") : Stream.<String>of();
        var command = Stream.concat(nobody, Stream.of(tools.resolve(tool).toString()));
        run(Stream.concat(command, Stream.of(arguments)).toList());
    }

    private static void run(List<String> command) {
        try {
            var said = Files.createTempFile("said", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0)
                throw new IllegalStateException(command + ": " + Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWhole(Path bin) {
        return Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore")
                .allMatch(tool -> Files.isExecutable(bin.resolve(tool)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
