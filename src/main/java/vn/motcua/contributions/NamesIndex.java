package vn.motcua.contributions;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Orders everybody of a name by birth date, so that those born nearest a day are found without reading the others; on
 * PostgreSQL in the order of bytes, which serves beginnings of names too.
 */
@Component
class NamesIndex implements JavaMigration {

    private static final String POSTGRES = "PostgreSQL";
    private static final String INDEX =
            "create index contributor_by_name_and_birth on contributor (name_plain%s, birth_date, insurance_number)";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var isPostgres = POSTGRES.equals(connection.getMetaData().getDatabaseProductName());
        try (var statement = connection.createStatement()) {
            statement.execute(INDEX.formatted(isPostgres ? " varchar_pattern_ops" : ""));
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("6.3");
    }

    @Override
    public String getDescription() {
        return "names index";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return INDEX.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
