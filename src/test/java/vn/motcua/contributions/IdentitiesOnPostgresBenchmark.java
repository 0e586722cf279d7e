package vn.motcua.contributions;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Identities;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.PersonLookup;
import vn.motcua.dossier.RegisterSilent;

/**
 * How long it takes to find a person among twenty million (-Dpeople=…) on PostgreSQL: the whole call with its transaction, by
 * one and by four at once; prints the plans. Needs some 15 GB in the temporary folder while it runs.
 */
@AtTheAgency
@ContextConfiguration(initializers = IdentitiesOnPostgresBenchmark.Server.class)
class IdentitiesOnPostgresBenchmark {

    private static final int PEOPLE = Integer.getInteger("people", 20_000_000);
    private static final int ASKED = Integer.getInteger("asked", 20_000);
    private static final int AT_ONCE = 4;
    private static final int COLUMNS_SHOWN = 8;

    @Autowired
    Agency agency;

    @Autowired
    Identities identities;

    @Autowired
    PersonLookup lookup;

    @Autowired
    JdbcTemplate jdbc;

    private final StringBuilder report = new StringBuilder();

    @Test
    void findsAPersonAmongTwentyMillion() throws Exception {
        agency.open();
        var began = System.nanoTime();
        new ManyContributors(jdbc, PEOPLE).fill();
        say("%,d people filled in %d s, %s%n", PEOPLE, (System.nanoTime() - began) / 1_000_000_000, sizes());
        var people = sample();
        var common = namesakes();

        measure("candidates, cold to warm", people, this::candidates);
        measure("candidates", people, this::candidates);
        measure("candidates of the commonest names", common, this::candidates);
        measure("desk: BHXH number", people, person -> find(person.insuranceNumber()));
        measure("desk: ID number", people, person -> find(person.idNumber()));
        measure("desk: full name", people, person -> find(person.name()));
        measure("desk: the commonest names", common, person -> find(person.name()));
        explain("a random person", people.get(0));
        explain("the commonest name", common.get(0));
        System.out.println(report);
        Files.writeString(Path.of("target/identities-benchmark.txt"), report);
    }

    private void candidates(Person person) {
        try {
            identities.candidates(person);
        } catch (RegisterSilent silent) {
            throw new IllegalStateException(silent);
        }
    }

    private void find(String typed) {
        agency.as("mai", () -> lookup.find(typed, COLUMNS_SHOWN));
    }

    private void measure(String what, List<Person> people, Consumer<Person> act) throws Exception {
        say("%-36s one at a time   %s%n", what, times(people, act, 1));
        say("%-36s four at once    %s%n", "", times(people, act, AT_ONCE));
    }

    private static String times(List<Person> people, Consumer<Person> act, int atOnce) throws Exception {
        var clerks = Executors.newFixedThreadPool(atOnce);
        var runs = new ArrayList<Future<long[]>>();
        for (var clerk = 0; clerk < atOnce; clerk++) {
            var from = clerk;
            runs.add(clerks.submit(() -> IntStream.iterate(from, at -> at < people.size(), at -> at + atOnce)
                    .mapToLong(at -> time(() -> act.accept(people.get(at))))
                    .toArray()));
        }
        var all = new ArrayList<long[]>();
        for (var run : runs) all.add(run.get());
        clerks.shutdown();
        var sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return "%,6d calls   p50 %6.2f ms   p99 %6.2f ms   longest %7.2f ms"
                .formatted(sorted.length, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static long time(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return System.nanoTime() - began;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /** People drawn at random, so that common names come as often as they are borne. */
    private List<Person> sample() {
        var random = new Random(20);
        return IntStream.range(0, ASKED)
                .mapToObj(each -> "%010d".formatted(7_900_000_001L + random.nextInt(PEOPLE)))
                .map(number -> people("where insurance_number = ?", number).get(0))
                .toList();
    }

    /** One person each of the names that most people bear, each asked for often, as somebody whom the register doesn't know. */
    private List<Person> namesakes() {
        var names = jdbc.queryForList(
                "select name_plain from contributor group by name_plain order by count(*) desc limit 100",
                String.class);
        say("commonest name: %s, %,d people%n", names.get(0), count(names.get(0)));
        var born = LocalDate.of(1950, 1, 1);
        return IntStream.range(0, Math.max(ASKED / 10, names.size()))
                .mapToObj(each -> new Person(
                        names.get(each % names.size()),
                        born.plusMonths(each % 600).withDayOfYear(1),
                        Sex.F,
                        "%012d".formatted(900_000_000_000L + each),
                        "",
                        "0900000318",
                        null,
                        "Bến Đá"))
                .toList();
    }

    private List<Person> people(String where, Object... parameters) {
        return jdbc.query(
                "select name, birth_date, sex, id_number, insurance_number, phone, address from contributor " + where,
                (row, number) -> new Person(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Sex.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        null,
                        row.getString(7)),
                parameters);
    }

    private long count(String plainName) {
        return jdbc.queryForObject("select count(*) from contributor where name_plain = ?", Long.class, plainName);
    }

    private void explain(String whom, Person person) {
        var question = IdentityQuestion.about(person, null);
        var plan = new NamedParameterJdbcTemplate(jdbc)
                .queryForList(
                        "explain (analyze, buffers) " + Holders.WHO_IS_LIKE,
                        new MapSqlParameterSource("numbers", question.numbers())
                                .addValue("most", 50)
                                .addValue("name", Names.plain(person.name()))
                                .addValue("born", person.birthDate())
                                .addValue("near", Resemblance.LISTED + 1),
                        String.class);
        say("%nPlan for %s%n%s%n", whom, String.join("\n", plan));
    }

    private String sizes() {
        return jdbc.queryForObject(
                """
                select pg_size_pretty(sum(pg_table_size(oid))) || ' of tables, ' || pg_size_pretty(sum(pg_indexes_size(oid)))
                  || ' of indexes' from pg_class where relname in ('contributor', 'contribution', 'contributor_number')""",
                String.class);
    }

    private void say(String format, Object... values) {
        var line = format.formatted(values);
        System.out.print(line);
        report.append(line);
    }

    /** A server with memory as an office would give it: an eighth of 16 GB. */
    static class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = start();
            TestPropertyValues.of(
                            "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
            ((GenericApplicationContext) context)
                    .registerBean(EmbeddedPostgres.class, () -> server, bean -> bean.setDestroyMethodName("close"));
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "2GB")
                        .setServerConfig("effective_cache_size", "8GB")
                        .setServerConfig("maintenance_work_mem", "1GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("random_page_cost", "1.1")
                        .setRegisterShutdownHook(false)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
