package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.Listener.Line;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;

/** How long it takes until each of 500 open desks has heard of a task that somebody took or gave back. */
@WholeHouse
class LiveDesksBenchmark {

    private static final int DESKS = 500;
    private static final int EVENTS = 40;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    Accounts accounts;

    @Test
    void tellsFiveHundredDesksWithinASecond() throws Exception {
        var lines = desks();
        var errands = new Errands(programs);
        var task = errands.task(FilledHouse.by(programs).get("proposeDecision"))
                .get("id")
                .asText();

        var waits = new ArrayList<Long>();
        for (var event = 0; event < EVENTS; event++)
            waits.addAll(heard(
                    lines,
                    () -> errands.post("pham.huy", "/api/tasks/" + task + "/claim", List.of()),
                    () -> errands.post("pham.huy", "/api/tasks/" + task + "/release", List.of())));

        report(waits.stream().sorted().toList());
    }

    private List<Line> desks() throws Exception {
        var lines = new ArrayList<Line>();
        for (var desk = 0; desk < DESKS; desk++) {
            var account = "desk." + desk;
            accounts.open(account, "Bàn số " + desk, Person.PASSWORD);
            accounts.grant(account, Role.BENEFITS_OFFICER, "P", LocalDate.of(2020, 1, 1), null);
            lines.add(Listener.signIn(port, account).listen("/live?at=tasks"));
        }
        return lines;
    }

    /** From before the request until it was heard at each desk: the act itself is part of it. */
    private static List<Long> heard(List<Line> lines, Runnable... acts) {
        var waits = new ArrayList<Long>();
        for (var act : acts) {
            var before = lines.stream().map(Line::times).toList();
            var begun = System.nanoTime();
            act.run();
            for (var at = 0; at < lines.size(); at++) {
                var line = lines.get(at);
                var times = before.get(at);
                await().pollInterval(Duration.ofMillis(5)).until(() -> line.times() > times);
                waits.add((line.heardAt() - begun) / 1_000_000);
            }
        }
        return waits;
    }

    private static void report(List<Long> waits) throws IOException {
        var text =
                "%d open desks, %d acts, milliseconds from the request until a desk has heard: p50 %d, p99 %d, longest %d%n"
                        .formatted(
                                DESKS,
                                waits.size() / DESKS,
                                waits.get(waits.size() / 2),
                                waits.get(waits.size() * 99 / 100),
                                waits.get(waits.size() - 1));
        System.out.println(text);
        Files.writeString(Path.of("target/live-desks.txt"), text);
        assertThat(waits.get(waits.size() - 1)).isLessThan(1000);
    }
}
