package vn.motcua.benefits;

import static vn.motcua.agency.Agency.named;
import static vn.motcua.benefits.Lists.line;
import static vn.motcua.benefits.Lists.sick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Person;

/** Measures a list of 5,000 lines from upload to issue; run on demand, see docs/operations.md. */
class EmployerListBenchmark extends ListsAtTheAgency {

    private static final int LINES = 5_000;
    private static final int TOLD_AT_ONCE = 5_000;

    private final Map<String, Duration> times = new LinkedHashMap<>();
    private Instant since = Instant.EPOCH;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void measuresAListOfFiveThousandLines() throws IOException {
        for (var round : List.of("cold", "warm")) {
            var csv = Lists.csv("employer-list", lines());
            since = Instant.now();
            var list = filed(csv, Lists.EMPLOYER);
            took(round + ": take the lines in");
            agency.begin("settleDossier", list);
            took(round + ": begin");
            goOn();
            took(round + ": check and calculate");
            agency.complete(list, "reviewList", "huy", REVIEWED);
            took(round + ": draft and print");
            agency.complete(list, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
            took(round + ": review");
            sign(list);
            took(round + ": sign and issue");
        }
        report();
    }

    private List<Map<String, String>> lines() {
        var lines = new ArrayList<Map<String, String>>();
        var people = new ArrayList<Person>();
        for (var number = 0; number < LINES; number++) {
            var person = named("Nguyễn Thị Thu Hà");
            people.add(person);
            lines.add(of(number, person));
        }
        for (var from = 0; from < people.size(); from += TOLD_AT_ONCE)
            tell("2026-10", people.subList(from, from + TOLD_AT_ONCE).toArray(Person[]::new));
        return lines;
    }

    /** Of ten lines seven are sick leave, one a birth, one recovery, and one is about nobody the register knows. */
    private static Map<String, String> of(int number, Person person) {
        return switch (number % 10) {
            case 7 -> line(person, "TS-NU", "2026-11-05", "2027-05-04", "bornOn", "2026-11-06");
            case 8 ->
                line(
                        person,
                        "DSOD",
                        "2026-11-09",
                        "2026-11-12",
                        "ground",
                        "KHAC",
                        "days",
                        "4",
                        "endedOn",
                        "2026-11-06",
                        "sickDays",
                        "31");
            case 9 -> sick(named("Lê Văn Nam"), "2026-11-02", "2026-11-03", "2");
            default -> sick(person, "2026-11-02", "2026-11-04", "3");
        };
    }

    private void took(String what) {
        times.put(what, Duration.between(since, Instant.now()));
        since = Instant.now();
    }

    private void report() throws IOException {
        var report = new StringBuilder();
        times.forEach((what, time) -> report.append("%-40s %8d ms%n".formatted(what, time.toMillis())));
        System.out.println(report);
        Files.writeString(Path.of("target/employer-list-" + getClass().getSimpleName() + ".txt"), report);
    }
}
