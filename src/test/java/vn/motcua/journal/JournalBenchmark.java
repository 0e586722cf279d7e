package vn.motcua.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a chained entry costs beside a plain one on PostgreSQL: eight writers, ten thousand chains (one: -Dchains=1), slices in turn (plain, chained,
 * chained, plain …), each entry a transaction; with and without waiting for the disk.
 */
class JournalBenchmark {

    private static final int WRITERS = 8;
    private static final int CHAINS = Integer.getInteger("chains", 10_000);
    private static final int PAIRS = 10;
    private static final Duration SLICE = Duration.ofSeconds(2);
    private static final String PLAIN =
            """
            insert into plain_entry (chain, number, kind, noted_at, actor, actor_name, subject, act, details, duty, task,
              reason, previous, hash)
            values (:chain, :number, :kind, now(), :actor, :actorName, null, :act, :details, :duty, null, :reason, :hash, :hash)""";

    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void writesAChainedEntryForLittleMoreThanAPlainOne() throws Exception {
        var report = measured("off") + measured("on");
        System.out.println(report);
        Files.writeString(Path.of("target/journal-benchmark.txt"), report);
    }

    private String measured(String disk) throws Exception {
        try (var server = server(disk);
                var source = pool(server)) {
            Ledgers.migrate(source);
            var jdbc = JdbcClient.create(source);
            jdbc.sql("create table plain_entry (like journal_entry including all)")
                    .update();
            var journal = new Journal(source);
            var ratios = ratios(() -> plain(jdbc), () -> chained(journal));
            return "fsync %s: chained at %.2f of plain (median; %.2f to %.2f), %d pairs of %d s%n"
                    .formatted(
                            disk,
                            ratios.get(PAIRS / 2),
                            ratios.get(1),
                            ratios.get(PAIRS - 2),
                            PAIRS,
                            SLICE.toSeconds());
        }
    }

    private static List<Double> ratios(Callable<Integer> plain, Callable<Integer> chained) throws Exception {
        slice(plain);
        slice(chained);
        var ratios = new ArrayList<Double>();
        for (var pair = 0; pair < PAIRS; pair++) {
            var isPlainFirst = pair % 2 == 0;
            double first = slice(isPlainFirst ? plain : chained);
            double second = slice(isPlainFirst ? chained : plain);
            ratios.add(isPlainFirst ? second / first : first / second);
        }
        return ratios.stream().sorted().toList();
    }

    private static int slice(Callable<Integer> write) throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS);
        var until = System.nanoTime() + SLICE.toNanos();
        var written = IntStream.range(0, WRITERS)
                .mapToObj(writer -> writers.submit(() -> {
                    var count = 0;
                    while (System.nanoTime() < until) count += write.call();
                    return count;
                }))
                .toList();
        var sum = 0;
        for (var count : written) sum += count.get();
        writers.shutdown();
        return sum;
    }

    private int plain(JdbcClient jdbc) {
        var line = Ledgers.note(chain(), "received");
        return jdbc.sql(PLAIN)
                .param("chain", line.chain())
                .param("number", numbers.incrementAndGet())
                .param("kind", line.kind())
                .param("actor", line.hand().account())
                .param("actorName", line.hand().name())
                .param("act", line.act())
                .param("details", line.details())
                .param("duty", line.duty())
                .param("reason", line.reason())
                .param("hash", Fingerprints.NOTHING)
                .update();
    }

    private static int chained(Journal journal) {
        journal.append(Ledgers.note(chain(), "received"));
        return 1;
    }

    private static String chain() {
        return "H" + ThreadLocalRandom.current().nextInt(CHAINS);
    }

    private static EmbeddedPostgres server(String disk) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", disk)
                .setServerConfig("synchronous_commit", disk)
                .setServerConfig("full_page_writes", disk)
                .setRegisterShutdownHook(false)
                .start();
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        configuration.setMaximumPoolSize(WRITERS);
        return new HikariDataSource(configuration);
    }
}
