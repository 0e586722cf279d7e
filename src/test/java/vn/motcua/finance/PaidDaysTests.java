package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class PaidDaysTests {

    private static final String OLD =
            """
            insert into payment_order (id, dossier, attempt, unit, person_id, person_name, benefit, month_from, month_to,
              ordinal, live, amount, decision, pay_method, state, drawn_at)
            values ('50e4112a-0dfe-5d8e-8833-9c732e78e81b', 'G12', 1, 'T01', '077000000001', 'Võ Minh Khang', 'one-time',
              '2008-03', '2024-02', 1, true, 95000000, '118', 'CASH', 'DRAFTED', current_timestamp)""";
    private static final String NEW =
            """
            insert into payment_order (id, dossier, attempt, unit, person_id, person_name, benefit, first_day, last_day,
              ordinal, live, amount, decision, pay_method, state, drawn_at)
            values ('50e4112a-0dfe-5d8e-8833-9c732e78e81c', 'G12', 2, 'T01', '077000000001', 'Võ Minh Khang', 'one-time',
              date '2024-02-29', date '2024-03-01', 2, true, 95000000, '118', 'CASH', 'DRAFTED', current_timestamp)""";

    @Test
    void turnsMonthsIntoTheirDays() {
        var jdbc = migrated(new SingleConnectionDataSource(
                "jdbc:h2:mem:days;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1", true));

        assertThat(days(jdbc)).containsExactly(LocalDate.of(2008, 3, 1), LocalDate.of(2024, 2, 29), 0);
        assertThatThrownBy(() -> jdbc.update("update payment_order set attempt = 0"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void turnsMonthsIntoTheirDaysOnPostgresWhichExcludesTheSameDayTwice() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            var jdbc = migrated(server.getPostgresDatabase());

            assertThat(days(jdbc)).containsExactly(LocalDate.of(2008, 3, 1), LocalDate.of(2024, 2, 29), 0);
            assertThatThrownBy(() -> jdbc.update(NEW)).hasMessageContaining("payment_order_apart");
            assertThatThrownBy(() -> jdbc.update("update payment_order set last_day = last_day + 1"))
                    .hasMessageContaining("Money stands");
        }
    }

    private static Object[] days(JdbcTemplate jdbc) {
        return jdbc.queryForObject("select first_day, last_day, award_line from payment_order", (row, number) ->
                new Object[] {row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getInt(3)});
    }

    private static JdbcTemplate migrated(DataSource database) {
        var jdbc = new JdbcTemplate(database);
        jdbc.execute("create table dossier (code varchar(40) primary key)");
        jdbc.update("insert into dossier (code) values ('G12')");
        migrate(database, "9.3");
        jdbc.update(OLD);
        migrate(database, "9.4");
        return jdbc;
    }

    private static void migrate(DataSource database, String to) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/finance")
                .javaMigrations(new StandingMoney(), new PaidDays())
                .baselineOnMigrate(true)
                .baselineVersion("9.0")
                .target(to)
                .load()
                .migrate();
    }
}
