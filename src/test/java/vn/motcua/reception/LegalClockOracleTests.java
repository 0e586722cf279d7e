package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The answers of the due-date interface beside a slow oracle that strikes days off a list, and nothing else. */
class LegalClockOracleTests {

    private static final long SEED = 20_261_122;
    private static final int QUESTIONS = 730;
    private static final List<String> RULES = List.of(
            "sickness PERSON 7 WD",
            "sickness EMPLOYER 7 WD",
            "sickness-recovery EMPLOYER 7 WD",
            "maternity-birth EMPLOYER 7 WD",
            "maternity-birth PERSON 5 WD",
            "maternity-father EMPLOYER 7 WD",
            "maternity-father PERSON 5 WD",
            "maternity-leave EMPLOYER 7 WD",
            "maternity-leave PERSON 5 WD",
            "maternity-recovery EMPLOYER 7 WD",
            "maternity-voluntary PERSON 5 WD",
            "pension PERSON 20 CDX",
            "pension EMPLOYER 20 CDX",
            "one-time PERSON 7 WD",
            "funeral PERSON 10 WD",
            "survivor-monthly PERSON 10 WD",
            "survivor-lump EMPLOYER 10 WD",
            "accident EMPLOYER 10 CD",
            "pre-pension-allowance PERSON 5 WD",
            "pre-pension-survivor PERSON 10 WD",
            "health-reimbursement PERSON 40 CD",
            "book-issue EMPLOYER 5 WD",
            "book-reissue PERSON 5 WD",
            "health-card PERSON 5 WD",
            "participant-data PERSON 5 WD",
            "payment-change PERSON 5 WD",
            "resumption PERSON 10 WD",
            "emigration-lump PERSON 7 WD");
    private static final List<String> UNSURE = List.of(
            "accident",
            "book-reissue",
            "unemployment-list",
            "no-copay",
            "suspension",
            "region-allowance",
            "service-before-1995");

    /** The decrees of 2025 to 2027, typed once more by hand: what is off although it is a weekday, or on although it is not. */
    private static final List<String> HOLIDAYS = List.of(
            "2025-09-01",
            "2025-09-02",
            "2026-01-01",
            "2026-02-16",
            "2026-02-17",
            "2026-02-18",
            "2026-02-19",
            "2026-02-20",
            "2026-04-26",
            "2026-04-27",
            "2026-04-30",
            "2026-05-01",
            "2026-09-01",
            "2026-09-02",
            "2026-11-24",
            "2027-01-01",
            "2027-02-05",
            "2027-02-06",
            "2027-02-07",
            "2027-02-08",
            "2027-02-09",
            "2027-02-10",
            "2027-02-11");

    private static final List<String> GIVEN_OFF = List.of("2026-01-02", "2026-08-31");
    private static final List<String> WORKED_SATURDAYS = List.of("2026-01-10", "2026-08-22");

    private final MockMvcTester web = DueDateApiTests.web();

    @Test
    void agreesWithTheOracleOnAYearOfRandomReceptions() throws Exception {
        var chance = new Random(SEED);
        for (int asked = 0; asked < QUESTIONS; asked++) {
            var rule = RULES.get(chance.nextInt(RULES.size())).split(" ");
            var received = LocalDate.of(2026, 1, 1)
                    .plusDays(chance.nextInt(365))
                    .atTime(chance.nextInt(24), chance.nextInt(60));

            var answer = ask(rule[0], rule[1], received);

            assertThat(JsonPath.<String>read(answer, "$.dueAt"))
                    .as("%s by %s at %s", rule[0], rule[1], received)
                    .isEqualTo(oracle(received, Integer.parseInt(rule[2]), rule[3]) + "T17:00+07:00");
        }
    }

    @Test
    void agreesWithTheOracleAtTheEdgesOfEveryOfficeDay() throws Exception {
        for (var day : List.of(
                "2026-01-09",
                "2026-01-10",
                "2026-02-13",
                "2026-04-25",
                "2026-08-21",
                "2026-08-22",
                "2026-11-20",
                "2026-11-21",
                "2026-11-23",
                "2026-11-24",
                "2026-12-31"))
            for (var time :
                    List.of("00:00", "07:29", "07:30", "11:30", "11:31", "12:30", "13:29", "17:00", "17:01", "23:59"))
                for (var rule : List.of("one-time PERSON 7 WD", "pension PERSON 20 CDX", "accident EMPLOYER 10 CD")) {
                    var parts = rule.split(" ");
                    var received = LocalDate.parse(day).atTime(LocalTime.parse(time));

                    assertThat(JsonPath.<String>read(ask(parts[0], parts[1], received), "$.dueAt"))
                            .as("%s at %s", parts[0], received)
                            .startsWith(oracle(received, Integer.parseInt(parts[2]), parts[3])
                                    .toString());
                }
    }

    @Test
    void givesTheDueDatesOfTheExamples() throws Exception {
        var rows = Files.readAllLines(Path.of("src/test/resources/examples.csv")).stream()
                .filter(line -> line.startsWith("H"))
                .map(line -> line.split(",", -1))
                .toList();

        assertThat(rows).hasSize(3);
        for (var row : rows) {
            var received = LocalDate.parse(row[3].substring(0, 10)).atTime(9, 0);
            var procedure = row[1].equals("due_wd") ? "one-time" : "pension";
            assertThat(JsonPath.<String>read(ask(procedure, "PERSON", received), "$.dueAt"))
                    .as(row[0])
                    .isEqualTo(row[4] + "T17:00+07:00");
        }
    }

    @Test
    void answersForEveryProcedureOfTheCatalogue() throws Exception {
        for (var line : Files.readAllLines(Path.of("processes/rules/figures/procedures.csv"))) {
            var procedure = line.substring(0, line.indexOf(','));
            if (procedure.equals("key")) continue;
            var answer = ask(procedure, "PERSON", LocalDateTime.parse("2026-11-18T09:00"));
            assertThat(JsonPath.<String>read(answer, "$.rule"))
                    .as(procedure)
                    .matches("\\d+ (working |calendar )?days.*");
            assertThat(JsonPath.<String>read(answer, "$.legalBasis"))
                    .as(procedure)
                    .containsPattern("(Luật|NĐ) .*\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accident", "book-reissue", "unemployment-list", "no-copay", "suspension"})
    void saysWhenTheTimeIsASettingAndNotTheLaws(String procedure) throws Exception {
        assertThat(JsonPath.<List<String>>read(ask(procedure), "$.warnings"))
                .singleElement()
                .asString()
                .contains("thiết lập của cơ quan");
    }

    @Test
    void saysNothingOfTheKindWhereTheLawIsClear() throws Exception {
        for (var rule : RULES) {
            var procedure = rule.split(" ")[0];
            if (!UNSURE.contains(procedure))
                assertThat(ask(procedure)).as(procedure).doesNotContain("warnings");
        }
    }

    private static LocalDate oracle(LocalDateTime received, int days, String kind) {
        var day = received.toLocalDate();
        if (works(day) && received.toLocalTime().isAfter(LocalTime.of(17, 0))) day = day.plusDays(1);
        while (!works(day)) day = day.plusDays(1);
        var counted = new ArrayList<LocalDate>();
        for (var next = day.plusDays(1); counted.size() < days; next = next.plusDays(1))
            if (kind.equals("CD")
                    || kind.equals("CDX") && !HOLIDAYS.contains(next.toString())
                    || kind.equals("WD") && works(next)) counted.add(next);
        var last = counted.get(days - 1);
        while (!works(last)) last = last.plusDays(1);
        return last;
    }

    private static boolean works(LocalDate day) {
        if (WORKED_SATURDAYS.contains(day.toString())) return true;
        if (HOLIDAYS.contains(day.toString()) || GIVEN_OFF.contains(day.toString())) return false;
        return !List.of("SATURDAY", "SUNDAY").contains(day.getDayOfWeek().name());
    }

    private String ask(String procedure) throws IOException {
        return ask(procedure, "PERSON", LocalDateTime.parse("2026-11-18T09:00"));
    }

    private String ask(String procedure, String filedBy, LocalDateTime received) throws UnsupportedEncodingException {
        var answer = web.get()
                .uri("/api/due-date?procedure={p}&receivedAt={r}&filedBy={f}", procedure, received.toString(), filedBy)
                .header("Accept-Language", "vi")
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
