package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.somebody;
import static vn.motcua.benefits.Lists.sick;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Timeline;

class ListNamesakesTests extends ListsAtTheAgency {

    private static final String NAMESAKE = "Người cùng họ tên, ngày sinh đã hưởng hoặc đang đề nghị những ngày này";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LineNamesakes namesakes;

    @Autowired
    Timeline timeline;

    @Autowired
    WebApplicationContext context;

    private Person worker;
    private Person twin;

    @BeforeEach
    void open() {
        agency.open();
        worker = somebody();
        twin = twinOf(worker);
        tell("2026-10", worker, twin);
    }

    @Test
    void sendsBackWhatSomebodyOfTheSameNameAndBirthDateWasGrantedUnderAnotherNumber() {
        settled(Lists.csv(sick(twin, "2026-11-03", "2026-11-05", "3")));

        var list = reviewing(Lists.csv(
                sick(worker, "2026-11-02", "2026-11-03", "2"), sick(worker, "2026-11-09", "2026-11-09", "1")));

        assertThat(line(list, 2).state()).isEqualTo(LineState.BAD);
        assertThat(line(list, 2).faults()).singleElement().satisfies(fault -> assertThat(fault.reason())
                .startsWith(NAMESAKE)
                .doesNotContain(twin.insuranceNumber()));
        assertThat(line(list, 3).state()).isEqualTo(LineState.GOOD);
        assertThat(namesakes.of(list, 2)).singleElement().satisfies(found -> {
            assertThat(found.insuranceNumber()).isEqualTo(twin.insuranceNumber());
            assertThat(found.reason()).isNull();
        });
    }

    @Test
    void findsOnePersonUnderTwoNumbersOfOneList() {
        var list = reviewing(
                Lists.csv(sick(worker, "2026-11-02", "2026-11-03", "2"), sick(twin, "2026-11-03", "2026-11-03", "1")));

        assertThat(line(list, 2).state()).isEqualTo(LineState.BAD);
        assertThat(line(list, 3).state()).isEqualTo(LineState.BAD);

        agency.does("huy", () -> lists.strike(dossiers.get(list), line(list, 3), "Một người hai mã số"));
        assertThat(line(list, 2).state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void settlesTheLineOnceTheReviewerHasToldTheTwoApart() {
        settled(Lists.csv(sick(twin, "2026-11-03", "2026-11-05", "3")));
        var list = reviewing(Lists.csv(sick(worker, "2026-11-02", "2026-11-03", "2")));

        assertThat(page(list)).bodyText().contains(twin.insuranceNumber(), "Xác nhận là người khác");
        assertThat(tell(list, "mai", "Đã đối chiếu căn cước")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(tell(list, "huy", " ")).flash().containsEntry("notice", "lists.strike.reason");
        assertThat(line(list, 2).state()).isEqualTo(LineState.BAD);
        tell(list, "huy", "Đã đối chiếu căn cước hai người");

        assertThat(line(list, 2).state()).isEqualTo(LineState.GOOD);
        assertThat(namesakes.of(list, 2)).singleElement().satisfies(found -> {
            assertThat(found.toldBy().account()).isEqualTo("huy");
            assertThat(found.reason()).isEqualTo("Đã đối chiếu căn cước hai người");
        });
        assertThat(timeline.of(list))
                .filteredOn(entry -> entry.act().equals("tellLineApart"))
                .hasSize(1);
        assertThat(page(list)).bodyText().contains("Người khác, Phạm Quốc Huy xác nhận");
        agency.does("huy", () -> lists.check(list));
        assertThat(line(list, 2).state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void takesLeaveUnderAnotherBookOfAPersonForTheSamePersons() {
        var book = named(worker.name());
        tell("2026-10", book);
        jdbc.sql("insert into contributor_number (insurance_number, kind, number) values (?, 'INSURANCE', ?)")
                .params(worker.insuranceNumber(), book.insuranceNumber())
                .update();
        settled(Lists.csv(sick(book, "2026-11-03", "2026-11-05", "3")));

        var list = checked(Lists.csv(sick(worker, "2026-11-02", "2026-11-03", "2")));

        assertThat(line(list, 2).faults()).singleElement().satisfies(fault -> assertThat(fault.reason())
                .contains("03/11/2026 - 05/11/2026"));
    }

    @Test
    void sendsBackTheLeaveOfTheDead() {
        jdbc.sql("update contributor set died_on = ? where insurance_number = ?")
                .params(LocalDate.of(2026, 11, 3), worker.insuranceNumber())
                .update();

        var list = checked(Lists.csv(
                sick(worker, "2026-10-26", "2026-10-27", "2"), sick(worker, "2026-11-02", "2026-11-04", "3")));

        assertThat(line(list, 2).state()).isEqualTo(LineState.GOOD);
        assertThat(line(list, 3).faults()).singleElement().satisfies(fault -> assertThat(fault.reason())
                .contains("đã chết ngày 03/11/2026"));
    }

    private Kept line(DossierCode list, int line) {
        return lines.find(list, line).orElseThrow();
    }

    private MvcTestResult page(DossierCode list) {
        return house().get()
                .uri("/dossiers/" + list + "/list/2")
                .with(user(agency.officer("huy")))
                .exchange();
    }

    private MvcTestResult tell(DossierCode list, String account, String reason) {
        return house().post()
                .uri("/dossiers/" + list + "/list/2/apart")
                .with(user(agency.officer(account)))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }

    private MockMvcTester house() {
        return MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    private static Person twinOf(Person person) {
        var another = named(person.name());
        return new Person(
                person.name(),
                person.birthDate(),
                person.sex(),
                another.idNumber(),
                another.insuranceNumber(),
                person.phone(),
                null,
                Agency.PROVINCE);
    }
}
