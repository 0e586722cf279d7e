package vn.motcua.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

class TamperingOnPostgresTests extends TamperingTests {

    private EmbeddedPostgres server;

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Override
    DataSource database() {
        try {
            server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            return Ledgers.migrate(server.getPostgresDatabase());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    String masterKey() {
        return "set session_replication_role = replica";
    }
}
