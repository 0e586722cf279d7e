package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class FoundingTests {

    private static final String BEFORE =
            """
            insert into unit (code, kind, name, agency_code, place, bank_account)
            values ('P', 'PROVINCE', 'BHXH tỉnh Lam Giang', 'G12.099', 'Lam Giang', '1')""";

    @Test
    void givesAnAgencyFoundedEarlierTheDepartmentsThatCameSinceAndLeavesItsNames() {
        var jdbc = JdbcClient.create(memory());

        foundedBefore(jdbc);
        start(jdbc);
        start(jdbc);

        assertThat(departments(jdbc))
                .containsEntry("healthinsurance", "Phòng Chế độ bảo hiểm y tế")
                .containsEntry("benefits", "Phòng Chế độ chính sách")
                .containsKeys("reception", "finance", "archive");
        assertThat(units(jdbc)).isEqualTo(1);
    }

    @Test
    void foundsAnAgencyOnceHoweverOftenItStarts() {
        var jdbc = JdbcClient.create(memory());

        start(jdbc);
        start(jdbc);

        assertThat(units(jdbc)).isEqualTo(3);
        assertThat(departments(jdbc)).hasSize(9);
    }

    @Test
    void addsTheMissingDepartmentOnPostgresToo() throws IOException {
        try (var postgres =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            var jdbc = JdbcClient.create(migrated(postgres.getPostgresDatabase()));

            foundedBefore(jdbc);
            start(jdbc);

            assertThat(departments(jdbc)).containsKey("healthinsurance");
        }
    }

    private static void foundedBefore(JdbcClient jdbc) {
        jdbc.sql(BEFORE).update();
        jdbc.sql("insert into department (lane, name) values ('benefits', 'Phòng Chế độ chính sách')")
                .update();
    }

    private static void start(JdbcClient jdbc) {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        var organisation = new Organisation(jdbc);
        new Founding(organisation, null, demo, null, Clock.systemUTC(), "province")
                .run(new DefaultApplicationArguments());
    }

    private static DataSource memory() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return migrated(source);
    }

    private static DataSource migrated(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/access")
                .load()
                .migrate();
        return source;
    }

    private static Map<String, String> departments(JdbcClient jdbc) {
        return jdbc
                .sql("select lane, name from department")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int units(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from unit").query(Integer.class).single();
    }
}
