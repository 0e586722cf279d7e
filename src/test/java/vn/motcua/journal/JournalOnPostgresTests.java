package vn.motcua.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

class JournalOnPostgresTests extends JournalTests {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DataSource database() {
        var name = "d" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return Ledgers.migrate(server.getDatabase("postgres", name));
    }
}
