package vn.motcua;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL whose owner has migrated it, and a house that works under the application's role alone. */
class TwoRoles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String APPLICATION = "motcua_app";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = migrated();
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.getJdbcUrl(APPLICATION, "motcua"),
                        "spring.datasource.username=" + APPLICATION,
                        "spring.datasource.password=" + APPLICATION,
                        "motcua.data=" + folder())
                .applyTo(context);
        ((GenericApplicationContext) context)
                .registerBean(
                        EmbeddedPostgres.class, () -> server, definition -> definition.setDestroyMethodName("close"));
    }

    private static EmbeddedPostgres migrated() {
        try {
            var server =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            new JdbcTemplate(server.getPostgresDatabase())
                    .execute("create role motcua_owner login password 'owner'; create role " + APPLICATION
                            + " login password '" + APPLICATION + "'");
            new JdbcTemplate(server.getPostgresDatabase()).execute("create database motcua owner motcua_owner");
            migrate(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "two-roles");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(EmbeddedPostgres server) throws IOException {
        new OwnersMigration(Map.of(
                        "MOTCUA_DB_URL",
                        server.getJdbcUrl("motcua_owner", "motcua"),
                        "MOTCUA_DB_OWNER",
                        "motcua_owner",
                        "MOTCUA_DB_OWNER_PASSWORD",
                        "owner",
                        "MOTCUA_DB_USER",
                        APPLICATION))
                .run();
    }
}
