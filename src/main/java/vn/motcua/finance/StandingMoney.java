package vn.motcua.finance;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL itself refuse to change what an order pays to whom, to take an order out, and to change or take out a
 * journal entry. H2 has no such triggers; there the keys and the code alone keep it so.
 */
@Component
class StandingMoney implements JavaMigration {

    private static final String POSTGRES = "PostgreSQL";
    private static final String TRIGGERS =
            """
            create function money_stands() returns trigger language plpgsql as $$
            begin
              raise exception 'Money stands: % on % is refused', tg_op, tg_table_name using errcode = '23000';
            end $$;
            create trigger journal_stands before update or delete on journal
              for each row execute function money_stands();
            create trigger journal_stays before truncate on journal
              for each statement execute function money_stands();
            create trigger payment_order_stays before delete on payment_order
              for each row execute function money_stands();
            create trigger payment_order_stands before update on payment_order for each row
              when ((old.id, old.dossier, old.attempt, old.person_id, old.benefit, old.month_from, old.month_to, old.amount)
                is distinct from
                (new.id, new.dossier, new.attempt, new.person_id, new.benefit, new.month_from, new.month_to, new.amount))
              execute function money_stands();
            """;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        if (!POSTGRES.equals(connection.getMetaData().getDatabaseProductName())) return;
        try (var statement = connection.createStatement()) {
            statement.execute(TRIGGERS);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9.2");
    }

    @Override
    public String getDescription() {
        return "money stands";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return TRIGGERS.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
