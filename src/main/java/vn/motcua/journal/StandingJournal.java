package vn.motcua.journal;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL itself refuse to change the journal and its seals, whoever asks; finds unsealed heads without reading the
 * sealed ones. H2 has neither.
 */
@Component
class StandingJournal implements JavaMigration {

    private static final String POSTGRES = "PostgreSQL";
    private static final String GUARDS =
            """
            create index journal_head_moved on journal_head (chain) where moved;
            alter table journal_head set (fillfactor = 50);
            create function journal_stands() returns trigger language plpgsql as $$
            begin
              raise exception 'The journal stands: % on % is refused', tg_op, tg_table_name using errcode = '23000';
            end $$;
            """;
    private static final String STANDS =
            """
            create trigger %1$s_stands before update or delete on %1$s for each row execute function journal_stands();
            create trigger %1$s_stays before truncate on %1$s for each statement execute function journal_stands();
            """;
    private static final String TRIGGERS = STANDS.formatted("journal_entry")
            + STANDS.formatted("journal_seal")
            + STANDS.formatted("journal_sealed_head");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (!POSTGRES.equals(connection.getMetaData().getDatabaseProductName())) return;
        try (var statement = connection.createStatement()) {
            statement.execute(GUARDS + TRIGGERS);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("16.4");
    }

    @Override
    public String getDescription() {
        return "standing journal";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return (GUARDS + TRIGGERS).hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
