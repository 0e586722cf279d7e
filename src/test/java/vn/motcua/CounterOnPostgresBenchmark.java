package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * Measures how long it takes to accept a dossier, seen from outside: sign-in by password, validation, dossier, journey until
 * it waits for somebody, the sealed receipt as PDF. Run on demand, see docs/operations.md.
 */
@WholeHouse
@ContextConfiguration(initializers = PostgresServer.class)
class CounterOnPostgresBenchmark {

    private static final int WARM_UP = 100;
    private static final int MEASURED = 1_000;
    private static final Duration MOST = Duration.ofMillis(400);

    @Autowired
    TestRestTemplate programs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void acceptsADossierWithinFourHundredMilliseconds() throws Exception {
        var people = jdbc.sql("select * from contributor order by insurance_number")
                .query()
                .listOfRows();
        accept(people, WARM_UP, 1);
        var alone = accept(people, MEASURED, 1);
        var four = accept(people, MEASURED, 4);

        report("one clerk", alone);
        report("four clerks at once", four);
        assertThat(Duration.ofNanos(at(alone, 95))).isLessThan(MOST);
    }

    private long[] accept(List<Map<String, Object>> people, int dossiers, int clerks) throws InterruptedException {
        var desks = Executors.newFixedThreadPool(clerks);
        try {
            var asked = IntStream.range(0, dossiers)
                    .mapToObj(number -> desks.submit(() -> accept(people.get(number % people.size()))))
                    .toList();
            return asked.stream()
                    .mapToLong(CounterOnPostgresBenchmark::took)
                    .sorted()
                    .toArray();
        } finally {
            desks.shutdown();
        }
    }

    private long accept(Map<String, Object> person) {
        var began = System.nanoTime();
        var answer = programs.withBasicAuth("le.mai", Person.PASSWORD)
                .postForEntity("/api/dossiers", form(person), JsonNode.class);
        var took = System.nanoTime() - began;
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(String.valueOf(answer.getBody()))
                .isTrue();
        return took;
    }

    private static Map<String, Object> form(Map<String, Object> person) {
        return Map.of(
                "channel",
                "COUNTER",
                "procedure",
                "one-time",
                "ground",
                "LEFT_COMPULSORY",
                "person",
                Map.of(
                        "name", person.get("name"),
                        "birthDate", person.get("birth_date").toString(),
                        "sex", person.get("sex").toString().strip(),
                        "idNumber", person.get("id_number"),
                        "insuranceNumber", person.get("insurance_number"),
                        "phone", "0900000318",
                        "address", person.get("address")),
                "payee",
                Map.of("method", "CASH"),
                "resultMethod",
                "COUNTER",
                "papers",
                List.of(
                        Map.of("key", "request14Hsb", "form", "ORIGINAL"),
                        Map.of("key", "insuranceBook", "form", "ELECTRONIC"),
                        Map.of("key", "identityCard", "form", "SHOWN")));
    }

    private static long took(Future<Long> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void report(String who, long[] sorted) throws IOException {
        var line = "%s: p50 %d ms, p95 %d ms, p99 %d ms, slowest %d ms of %d%n"
                .formatted(
                        who,
                        at(sorted, 50) / 1_000_000,
                        at(sorted, 95) / 1_000_000,
                        at(sorted, 99) / 1_000_000,
                        Arrays.stream(sorted).max().orElseThrow() / 1_000_000,
                        sorted.length);
        System.out.print(line);
        Files.writeString(
                Path.of("target/counter-benchmark.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
