package vn.motcua;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.journey.EngineTables;

/**
 * What the database's owner does on PostgreSQL before a version starts for the first time ({@code java -jar motcua.jar migrate}): he
 * makes and changes the tables, the engine's too, and gives the application's role rights that don't reach what stands.
 */
final class OwnersMigration {

    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final ClassPathResource RIGHTS = new ClassPathResource("db/application-role.sql");

    private final Map<String, String> environment;

    OwnersMigration(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Migrates everything and grants the rights anew; repeating it changes nothing. */
    void run() throws IOException {
        var role = told("MOTCUA_DB_USER");
        if (!ROLE.matcher(role).matches())
            throw new IllegalArgumentException("MOTCUA_DB_USER is no plain name: " + role);
        var owner = new DriverManagerDataSource(
                told("MOTCUA_DB_URL"), told("MOTCUA_DB_OWNER"), told("MOTCUA_DB_OWNER_PASSWORD"));
        migrate(owner);
        EngineTables.make(owner);
        new JdbcTemplate(owner)
                .execute(RIGHTS.getContentAsString(StandardCharsets.UTF_8).replace("application_role", role));
    }

    private static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .javaMigrations(written())
                .load()
                .migrate();
    }

    /** The migrations written in Java, wherever in the house they stand. */
    private static JavaMigration[] written() {
        try (var context = new GenericApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
            scanner.addIncludeFilter(new AssignableTypeFilter(JavaMigration.class));
            scanner.scan(OwnersMigration.class.getPackageName());
            context.refresh();
            return context.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new);
        }
    }

    private String told(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) throw new IllegalArgumentException("Set " + name);
        return value;
    }
}
