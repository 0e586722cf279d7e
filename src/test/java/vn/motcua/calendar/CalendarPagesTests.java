package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.somebody;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.CalendarBook;

@AtTheAgency
class CalendarPagesTests {

    private static final String STORM = "2026-11-25";

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    CalendarBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        if (jdbc.sql("select username from account where username = 'tru'")
                .query(String.class)
                .list()
                .isEmpty()) hireTheAdministrator();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @AfterEach
    void putEverythingBack() {
        if (book.calendar().day(LocalDate.parse(STORM)).isPresent()) remove("Thử xong");
        if (book.calendar().isConfirmed(2027)) change("/calendar/years/2027/doubt", "tru", "Thử xong");
    }

    @Test
    void countsByAChangedDayAtOnce() {
        assertThat(due("2026-11-18T09:00")).isEqualTo("2026-11-30T17:00+07:00");

        assertThat(set(STORM, "HOLIDAY", "Công điện 01/2026", "Bão số 12")).hasRedirectedUrl("/calendar?year=2026");

        assertThat(due("2026-11-18T09:00")).isEqualTo("2026-12-01T17:00+07:00");
        assertThat(page("tru")).bodyText().contains("25/11/2026", "Công điện 01/2026", "Bão số 12", "Đinh Công Trứ");
        assertThat(remove("Công điện đã thu hồi")).hasRedirectedUrl("/calendar?year=2026");
        assertThat(due("2026-11-18T09:00")).isEqualTo("2026-11-30T17:00+07:00");
        assertThat(page("tru")).bodyText().contains("Trở lại ngày bình thường", "Công điện đã thu hồi");
    }

    @Test
    void movesNoPromisedDateAndListsThoseThatWouldDiffer() {
        agency.isNow("2026-11-12T09:00");
        var dossier = agency.accepted(somebody());
        agency.isNow("2026-11-20T09:00");

        set("2026-11-23", "HOLIDAY", "Công điện 02/2026", "Lũ");

        assertThat(page("mai"))
                .bodyText()
                .contains(
                        "Sửa lịch không làm thay đổi ngày đã hẹn",
                        dossier.value(),
                        "23/11/2026 17:00",
                        "25/11/2026 17:00");
        assertThat(jdbc.sql(
                                "select count(*) from dossier where code = ? and due_at = timestamp with time zone '2026-11-23 10:00:00+00'")
                        .param(dossier.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        for (var stranger : List.of("tru", "quan"))
            assertThat(page(stranger))
                    .bodyText()
                    .contains("thuộc các đơn vị mà bạn không xem hồ sơ")
                    .doesNotContain(dossier.value());
        assertThat(read("/api/calendar/promises")).bodyText().doesNotContain(dossier.value());
        change("/calendar/days/2026-11-23/removal", "tru", "Thử xong");
        assertThat(page("mai")).bodyText().doesNotContain(dossier.value());
    }

    @Test
    void warnsOfAYearUntilSomebodyConfirmsIt() {
        assertThat(ask("2026-12-28T09:00")).bodyText().contains("2027", "chưa có văn bản");

        change("/calendar/years/2027/confirmation", "tru", "Thông báo 5/TB-BNV");

        assertThat(ask("2026-12-28T09:00")).bodyText().doesNotContain("warnings");
        change("/calendar/years/2027/doubt", "tru", "Văn bản sai");
        assertThat(ask("2026-12-28T09:00")).bodyText().contains("warnings");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, SWAP_WORK, A, B, Ngày làm bù phải là",
        "2026-11-28, SWAP_OFF, A, B, vốn là ngày nghỉ",
        "2026-11-24, HOLIDAY, NQ 28/2026/QH16 (nghỉ lễ ngày 24 tháng 11), B, đúng như vậy rồi",
        "2040-01-01, HOLIDAY, A, B, từ 2025 đến 2031",
        "2026-11-25, HOLIDAY, '', B, Ghi văn bản",
        "2026-11-25, HOLIDAY, A, '', Ghi lý do",
        "25/11, HOLIDAY, A, B, Ngày này không có thật"
    })
    void refusesWhatMakesNoSense(String date, String type, String source, String reason, String words) {
        assertThat(set(date, type, source, reason))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(words);
    }

    @Test
    void letsEverybodyReadAndOnlyTheAdministratorChange() {
        assertThat(page("mai")).hasStatusOk().bodyText().contains("24/11/2026").doesNotContain("Ghi vào lịch");
        assertThat(change("/calendar/years/2027/confirmation", "mai", "x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(change("/calendar/days/2026-11-24/removal", "bao", "x")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void offersTheSameToPrograms() {
        var day = "{\"date\":\"%s\",\"type\":\"HOLIDAY\",\"source\":\"CĐ 3\",\"confidence\":\"V\",\"reason\":\"Bão\"}"
                .formatted(STORM);

        assertThat(send("/api/calendar/days", "mai", day)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("/api/calendar/days", "tru", day)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(read("/api/calendar/2026")).bodyText().contains(STORM, "\"confirmed\":true");
        assertThat(read("/api/calendar/2026/changes")).bodyText().contains("Bão", "Đinh Công Trứ");
        assertThat(read("/api/calendar/promises")).hasStatusOk().bodyText().contains("moved");
        assertThat(send("/api/calendar/days/" + STORM + "/removal", "tru", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi lý do");
    }

    private void hireTheAdministrator() {
        accounts.open("tru", "Đinh Công Trứ", Agency.PASSWORD);
        accounts.grant("tru", Role.ACCESS_ADMINISTRATOR, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
    }

    private String due(String received) {
        return JsonPath.read(body(ask(received)), "$.dueAt");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult ask(String received) {
        return read("/api/due-date?procedure=one-time&receivedAt=" + received);
    }

    private MvcTestResult read(String path) {
        return house.get().uri(path).with(httpBasic("tru", Agency.PASSWORD)).exchange();
    }

    private MvcTestResult send(String path, String account, String body) {
        return house.post()
                .uri(path)
                .with(httpBasic(account, Agency.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult page(String account) {
        return house.get()
                .uri("/calendar?year=2026")
                .with(user(agency.officer(account)))
                .exchange();
    }

    private MvcTestResult remove(String reason) {
        return change("/calendar/days/" + STORM + "/removal", "tru", reason);
    }

    private MvcTestResult change(String path, String account, String reason) {
        return house.post()
                .uri(path)
                .with(user(agency.officer(account)))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult set(String date, String type, String source, String reason) {
        return house.post()
                .uri("/calendar/days")
                .with(user(agency.officer("tru")))
                .with(csrf())
                .param("date", date)
                .param("type", type)
                .param("source", source)
                .param("confidence", "V")
                .param("reason", reason)
                .exchange();
    }
}
