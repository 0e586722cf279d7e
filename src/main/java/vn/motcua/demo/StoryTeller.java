package vn.motcua.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.demo.People.Citizen;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.Names;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Journeys;
import vn.motcua.reception.AuthorityForm;
import vn.motcua.reception.Counter;
import vn.motcua.reception.IntakeForm;
import vn.motcua.reception.PaperForm;
import vn.motcua.reception.PayeeForm;
import vn.motcua.reception.PersonForm;

/** Tells the demo's stories through the departments' own services: nothing here writes what a person could not. */
@Component
@Profile("demo")
class StoryTeller {

    private final Counter counter;
    private final Desk desk;
    private final Journeys journeys;
    private final Drafting drafting;
    private final Candidates candidates;
    private final Staff staff;
    private final DemoClock clock;
    private final JdbcClient jdbc;
    private final Map<String, Map<String, String>> answers;
    private final Words words = new Words(new Random(7));

    StoryTeller(
            Counter counter,
            Desk desk,
            Journeys journeys,
            Drafting drafting,
            Candidates candidates,
            Staff staff,
            DemoClock clock,
            JdbcClient jdbc,
            ObjectMapper json) {
        this.counter = counter;
        this.desk = desk;
        this.journeys = journeys;
        this.drafting = drafting;
        this.candidates = candidates;
        this.staff = staff;
        this.clock = clock;
        this.jdbc = jdbc;
        this.answers = read(json);
    }

    /** Tells a story about a person, from the counter to the step where it waits. */
    void tell(Story story, Citizen citizen, int number) {
        clock.comeBack();
        var moment = morning(story.daysAgo(), number);
        clock.tell(moment);
        if (story.is("otherNumber")) settleBefore(citizen, "9900000001", citizen.idNumber());
        if (story.is("settled")) settleBefore(citizen, citizen.insuranceNumber(), citizen.idNumber());
        if (story.is("namesake")) settleBefore(citizen, "9900000002", "099085100778");
        var code = staff.as("reception.clerk", 0, () -> counter.register(form(story, citizen)))
                .code();
        var pause = Duration.between(moment, Clock.systemUTC().instant()).dividedBy(11);
        for (var step = waiting(code); step.isPresent() && goesOn(story, step.get()); step = waiting(code)) {
            moment = moment.plus(pause);
            clock.tell(moment);
            complete(code, step.get(), story, citizen);
            journeys.hurry(code);
        }
        if (story.stopAt().equals("withdrawn"))
            staff.as("reception.clerk", 0, () -> counter.withdraw(code, answer("withdrawal")));
    }

    private static boolean goesOn(Story story, Open open) {
        return !open.step().equals(story.stopAt()) && !story.stopAt().equals("withdrawn");
    }

    private void complete(DossierCode code, Open open, Story story, Citizen citizen) {
        var key = story.is("missing") && open.step().equals("examineSubmission") ? "examineIncomplete" : open.step();
        var fields = new HashMap<>(answers.getOrDefault(key, Map.of()));
        if (open.step().equals("signDecision")) {
            fields.put("password", Staff.PASSWORD);
            fields.put(
                    "documentHash",
                    drafting.on(code, LocalDate.now(clock)).decision().sha256());
        }
        if (open.step().equals("handOverResult")) {
            fields.put("receivedBy", citizen.name());
            fields.put("receiverIdNumber", citizen.idNumber());
        }
        staff.as(open.role(), 0, () -> {
            if (open.step().startsWith("propose")) candidates.tellApart(code, answer("namesakes"));
            desk.claim(open.taskId());
            desk.complete(open.taskId(), fields);
            return code;
        });
    }

    private IntakeForm form(Story story, Citizen citizen) {
        return new IntakeForm(
                story.channel(),
                "one-time",
                "LEFT_COMPULSORY",
                new PersonForm(
                        citizen.name(),
                        citizen.birthDate().toString(),
                        citizen.sex().name(),
                        citizen.idNumber(),
                        citizen.insuranceNumber(),
                        citizen.phone(),
                        "",
                        citizen.address()),
                story.is("behalf") ? "REPRESENTATIVE" : "PERSON",
                story.is("behalf") ? authority(citizen) : none(),
                story.is("cash") ? new PayeeForm("CASH", "", "", "") : account(citizen),
                "COUNTER",
                papers(story),
                story.stopAt().equals("refused") ? "refuse" : "",
                story.stopAt().equals("refused") ? answer("refusal") : "",
                Map.of());
    }

    private static AuthorityForm none() {
        return new AuthorityForm("", "", "", "", "", "", "", "", "", List.of());
    }

    private AuthorityForm authority(Citizen citizen) {
        return new AuthorityForm(
                words.name(citizen.sex()),
                "099085100777",
                "0900000777",
                "",
                citizen.address(),
                answer("certifier"),
                "1204/2026",
                LocalDate.now(clock).minusDays(20).toString(),
                "",
                List.of("SUBMIT", "SUPPLEMENT", "COLLECT_RESULT"));
    }

    private PayeeForm account(Citizen citizen) {
        return new PayeeForm("ACCOUNT", "8800" + citizen.idNumber().substring(4), words.one("bank"), citizen.name());
    }

    private static List<PaperForm> papers(Story story) {
        var request = new PaperForm("request14Hsb", story.is("missing") ? "" : "ORIGINAL", "", List.of());
        var book = new PaperForm("insuranceBook", "ELECTRONIC", "", List.of());
        var identity = new PaperForm("identityCard", "SHOWN", "", List.of());
        var authorisation = new PaperForm("authorisation", "ORIGINAL", "", List.of());
        return story.is("behalf") ? List.of(request, book, identity, authorisation) : List.of(request, book, identity);
    }

    /** Somebody of the same name and birth date was settled before, under this number and ID. */
    private void settleBefore(Citizen citizen, String insuranceNumber, String idNumber) {
        jdbc.sql("insert into earlier_settlement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        "2214/Q\u0110-BHXH",
                        answer("office"),
                        insuranceNumber,
                        idNumber,
                        citizen.name(),
                        Names.plain(citizen.name()),
                        citizen.birthDate(),
                        YearMonth.of(2008, 1).atDay(1),
                        YearMonth.of(2009, 12).atDay(1),
                        18_450_000L,
                        LocalDate.of(2019, 5, 14))
                .update();
    }

    private Optional<Open> waiting(DossierCode code) {
        return jdbc.sql("select task_id, step, role from open_task where dossier = ? order by opened_at, step limit 1")
                .param(code.value())
                .query(Open.class)
                .optional();
    }

    private Instant morning(int daysAgo, int number) {
        var day = LocalDate.now(clock).minusDays(daysAgo);
        while (day.getDayOfWeek().getValue() > 5) day = day.minusDays(1);
        var at = day.atTime(LocalTime.of(8, 5).plusMinutes(number * 4L))
                .atZone(clock.getZone())
                .toInstant();
        var now = Clock.systemUTC().instant();
        return at.isAfter(now) ? now.minus(Duration.ofMinutes(5)) : at;
    }

    private String answer(String key) {
        return Objects.requireNonNull(answers.get("texts")).getOrDefault(key, key);
    }

    private static Map<String, Map<String, String>> read(ObjectMapper json) {
        try {
            return json.readValue(Words.text("answers.json"), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A task that waits: its id, its step and whose it is. */
    record Open(String taskId, String step, String role) {}
}
