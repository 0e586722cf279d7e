package vn.motcua.tasklist;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL find open tasks by the words of their dossiers through an index of its own, which also knows how frequent
 * each is. H2 reads the rows.
 */
@Component
class WordIndex implements JavaMigration {

    private static final String POSTGRES = "PostgreSQL";
    private static final String INDEX =
            """
            alter table open_task add column lexemes tsvector
              generated always as (array_to_tsvector(string_to_array(words, ' '))) stored;
            alter table open_task alter column lexemes set statistics 500;
            create index open_task_by_words on open_task using gin (lexemes) with (fastupdate = off);
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (!POSTGRES.equals(connection.getMetaData().getDatabaseProductName())) return;
        try (var statement = connection.createStatement()) {
            statement.execute(INDEX);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4.3");
    }

    @Override
    public String getDescription() {
        return "word index";
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
