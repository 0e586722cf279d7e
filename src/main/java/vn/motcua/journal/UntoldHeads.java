package vn.motcua.journal;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the chains with something untold without reading the others: on PostgreSQL they alone are in the index. */
@Component
class UntoldHeads implements JavaMigration {

    private static final String POSTGRES = "PostgreSQL";
    private static final String INDEX = "create index journal_head_untold on journal_head ";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var isPostgres = POSTGRES.equals(connection.getMetaData().getDatabaseProductName());
        try (var statement = connection.createStatement()) {
            statement.execute(INDEX + (isPostgres ? "(chain) where untold" : "(untold, chain)"));
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("16.21");
    }

    @Override
    public String getDescription() {
        return "untold heads";
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
