package vn.motcua.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Orders are for days, no longer for months, and a list's decision has one for each of its lines. Months that were paid
 * become their first to last day. PostgreSQL itself excludes two live orders for the same days; H2 has no such constraint,
 * there the order's ordinal keeps them apart.
 */
@Component
class PaidDays implements JavaMigration {

    private static final String POSTGRES = "PostgreSQL";
    private static final String OLD_CONSTRAINTS =
            """
            select distinct c.constraint_name from information_schema.constraint_column_usage c
            join information_schema.table_constraints t
              on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
            where lower(c.table_name) = 'payment_order' and lower(c.table_schema) = lower(current_schema)
              and (lower(c.column_name) in ('month_from', 'month_to')
                or lower(c.column_name) = 'attempt' and t.constraint_type = 'UNIQUE')""";
    private static final List<String> DAYS = List.of(
            "alter table payment_order add column award_line integer default 0 not null",
            "alter table payment_order add column first_day date",
            "alter table payment_order add column last_day date",
            "update payment_order set first_day = cast(month_from || '-01' as date),"
                    + " last_day = cast(cast(month_to || '-01' as date) + interval '1' month - interval '1' day as date)",
            "alter table payment_order alter column first_day set not null",
            "alter table payment_order alter column last_day set not null",
            "alter table payment_order drop column month_from",
            "alter table payment_order drop column month_to",
            "alter table payment_order add constraint payment_order_line check (award_line >= 0)",
            "alter table payment_order add constraint payment_order_days check (first_day <= last_day)",
            "alter table payment_order add constraint payment_order_once unique (dossier, award_line, attempt)",
            "alter table payment_order add constraint payment_order_same"
                    + " unique (person_id, benefit, first_day, last_day, live)");
    private static final String QUEUE =
            """
            create view payment_queue as
              select o.*, case
                when o.state = 'RELEASED' and o.pay_method = 'ACCOUNT' and o.batch is null then 'TRANSFER'
                when o.state = 'RELEASED' and o.pay_method = 'CASH' then 'CASH'
                when o.state in ('SENT', 'UNKNOWN') then 'AT_BANK'
                when o.state = 'RETURNED' and not exists (select 1 from payment_order n
                  where n.dossier = o.dossier and n.award_line = o.award_line and n.attempt > o.attempt) then 'RETURNED'
                when o.state = 'DRAFTED' and o.live is null then 'HELD'
              end as queue
              from payment_order o""";
    private static final List<String> POSTGRES_ONLY = List.of(
            """
            alter table payment_order add constraint payment_order_apart exclude using gist (
              int8range(hashtextextended(person_id || '/' || benefit, 0),
                hashtextextended(person_id || '/' || benefit, 0), '[]') with &&,
              daterange(first_day, last_day, '[]') with &&) where (live)""",
            """
            create trigger payment_order_stands before update on payment_order for each row
              when ((old.id, old.dossier, old.award_line, old.attempt, old.person_id, old.benefit, old.first_day,
                  old.last_day, old.amount)
                is distinct from
                (new.id, new.dossier, new.award_line, new.attempt, new.person_id, new.benefit, new.first_day,
                  new.last_day, new.amount))
              execute function money_stands()""");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var isPostgres = POSTGRES.equals(connection.getMetaData().getDatabaseProductName());
        try (var statement = connection.createStatement()) {
            statement.execute("drop view payment_queue");
            if (isPostgres) statement.execute("drop trigger payment_order_stands on payment_order");
            for (var name : oldConstraints(connection))
                statement.execute("alter table payment_order drop constraint \"" + name + "\"");
            execute(statement, DAYS);
            statement.execute(QUEUE);
            if (isPostgres) execute(statement, POSTGRES_ONLY);
        }
    }

    private static List<String> oldConstraints(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(OLD_CONSTRAINTS)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static void execute(Statement statement, List<String> changes) throws SQLException {
        for (var change : changes) statement.execute(change);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9.4");
    }

    @Override
    public String getDescription() {
        return "paid days";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return (DAYS + QUEUE + POSTGRES_ONLY).hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
